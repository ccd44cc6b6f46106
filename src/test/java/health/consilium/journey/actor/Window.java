package health.consilium.journey.actor;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;

/** The window through which a person sees the portal. */
public record Window(Page page, Language language, Kind kind) {

  /** What the person sits at. */
  public enum Kind {
    DESK,
    PHONE,
    NO_SCRIPT
  }

  public static Window atADesk(Browser browser, Language language) {
    return of(browser, language, Kind.DESK);
  }

  public static Window onAPhone(Browser browser, Language language) {
    return of(browser, language, Kind.PHONE);
  }

  public static Window withoutScript(Browser browser, Language language) {
    return of(browser, language, Kind.NO_SCRIPT);
  }

  private static Window of(Browser browser, Language language, Kind kind) {
    return new Window(browser.window(options -> wish(options, language, kind)), language, kind);
  }

  private static void wish(NewContextOptions options, Language language, Kind kind) {
    options.setLocale(language == Language.CHINESE ? "zh-CN" : "en-GB");
    switch (kind) {
      case DESK -> options.setViewportSize(1440, 900);
      case PHONE ->
          options
              .setViewportSize(390, 844)
              .setDeviceScaleFactor(2)
              .setHasTouch(true)
              .setIsMobile(true);
      case NO_SCRIPT -> options.setViewportSize(1440, 900).setJavaScriptEnabled(false);
    }
  }

  boolean isTouched() {
    return kind == Kind.PHONE;
  }

  boolean hasScript() {
    return kind != Kind.NO_SCRIPT;
  }
}
