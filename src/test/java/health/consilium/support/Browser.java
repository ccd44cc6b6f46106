package health.consilium.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens windows of a real Chromium for the people of a journey; each window is a person of its own.
 *
 * <p>Of a failed journey every open window is kept as a picture and the server's log as a file, in
 * {@code target/journeys}.
 */
public final class Browser implements AfterEachCallback {

  private static final Path EVIDENCE = Path.of("target", "journeys");
  private static final int LOG_TAIL = 200_000;
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static com.microsoft.playwright.@Nullable Browser chromium;

  private final List<BrowserContext> people = new ArrayList<>();

  /** A window of 1440 by 900 pixels, as on a desk. */
  public Page atADesk() {
    return window(options -> options.setViewportSize(1440, 900));
  }

  /** A window of 390 by 844 pixels that is touched, as on a phone. */
  public Page onAPhone() {
    return window(
        options ->
            options
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
  }

  /** A window in which no script runs. */
  public Page withoutScript() {
    return window(options -> options.setViewportSize(1440, 900).setJavaScriptEnabled(false));
  }

  /** A window as wished; addresses in it begin at the portal. */
  public Page window(Consumer<com.microsoft.playwright.Browser.NewContextOptions> wishes) {
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(PortalUnderTest.portal().address().toString())
            .setLocale("en-GB")
            .setExtraHTTPHeaders(Map.of("X-Forwarded-For", address()));
    wishes.accept(options);
    BrowserContext person = chromium().newContext(options);
    people.add(person);
    return person.newPage();
  }

  private static String address() {
    Random random = ThreadLocalRandom.current();
    return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }

  private static synchronized com.microsoft.playwright.Browser chromium() {
    if (chromium == null) {
      Path program = ChromiumProgram.find();
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(
                      Map.of(
                          "PLAYWRIGHT_NODEJS_PATH",
                          ChromiumProgram.node().toString(),
                          "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                          "1")));
      chromium =
          playwright
              .chromium()
              .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
    }
    return chromium;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      keepEvidence(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
    }
    people.forEach(BrowserContext::close);
    people.clear();
  }

  private void keepEvidence(String journey) {
    String name = journey.replaceAll("[^A-Za-z0-9.]+", "-");
    List<Page> windows = people.stream().flatMap(person -> person.pages().stream()).toList();
    for (int i = 0; i < windows.size(); i++) {
      windows
          .get(i)
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(EVIDENCE.resolve("%s-%d.png".formatted(name, i + 1)))
                  .setFullPage(true));
    }
    try {
      String log = Files.readString(PortalUnderTest.portal().log());
      Files.createDirectories(EVIDENCE);
      Files.writeString(
          EVIDENCE.resolve(name + ".server.log"),
          log.substring(Math.max(0, log.length() - LOG_TAIL)),
          StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
