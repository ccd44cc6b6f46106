package health.consilium.journey.actor;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.Map;

/** The pictures of the README, taken on the way when a run is asked for them: -Dpictures. */
final class Pictures {

  private static final Path FOLDER = Path.of("src", "docs", "pictures");
  private static final int QUALITY = 65;
  private static final Map<String, String> WANTED =
      Map.of(
          "/patient/check-your-answers", "check-your-answers",
          "/patient/letter", "letter-page",
          "/reviewer/review-queue", "review-queue",
          "/coordinator/referral-file", "coordinator-referral",
          "/coordinator/send", "coordinator-send",
          "/administrator/protocols", "protocols");

  private Pictures() {}

  static void take(Person person, String path) {
    if (WANTED.containsKey(path)) {
      take(person.page, WANTED.get(path));
    }
  }

  /** The visible part of the window, when pictures are wanted; the README is in English. */
  static void take(Page page, String name) {
    boolean english = "en".equals(page.locator("html").getAttribute("lang"));
    if (english && System.getProperty("pictures") != null) {
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(FOLDER.resolve(name + ".jpg"))
              .setType(ScreenshotType.JPEG)
              .setQuality(QUALITY));
    }
  }
}
