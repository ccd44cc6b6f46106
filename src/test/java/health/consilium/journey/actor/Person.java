package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.support.Accessibility;
import health.consilium.support.AuthenticatorApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Somebody at a window of the portal, who reads it in a language and expects it to be in order. */
public abstract class Person {

  static final String PASSWORD = "eleven-lamps-over-the-harbour";

  static final double PATIENCE = 30_000;
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  final Page page;
  final Texts texts;

  private final Window window;
  private final List<String> complaints = new ArrayList<>();

  Person(Window window) {
    this.window = window;
    this.page = window.page();
    this.texts = Texts.of(window.language());
    page.setDefaultTimeout(PATIENCE);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
          }
        });
  }

  Language language() {
    return window.language();
  }

  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }

  void opens(String address) {
    page.navigate(address);
  }

  /** The page is there, in the language of the person, and anyone can use it. */
  void arrivesAt(String path) {
    assertThat(page)
        .hasURL(
            Pattern.compile("https?://[^/]+" + path + "(\\?.*)?(#.*)?$"),
            new com.microsoft.playwright.assertions.PageAssertions.HasURLOptions()
                .setTimeout(PATIENCE));
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    assertThat(page.locator("h1").first()).isVisible();
    assertThat(page.locator("html")).hasAttribute("lang", window.language().getTag());
    assertThat(page.locator("body")).not().containsText("???");
    assertThat(complaints).as("what the browser complains about on %s", path).isEmpty();
    if (window.hasScript() && SEEN.add(path + window.kind() + window.language())) {
      Accessibility.requireNoViolation(page);
    }
    Pictures.take(this, path);
  }

  /** Presses what the pages call a button, by its name. */
  void presses(String key, Object... arguments) {
    press(button(say(key, arguments)));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  void follows(String key, Object... arguments) {
    press(
        page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName(say(key, arguments)).setExact(true))
            .first());
  }

  void press(Locator control) {
    if (window.isTouched()) {
      control.tap();
    } else {
      control.click();
    }
  }

  void writes(String field, String text) {
    page.locator("[id='" + field + "']").fill(text);
  }

  void picks(String field, String value) {
    page.locator("[id='" + field + "']").selectOption(value);
  }

  void ticks(String name, String value) {
    page.locator("input[name='" + name + "'][value='" + value + "']").check();
  }

  void sees(String text) {
    assertThat(page.locator("body")).containsText(text);
  }

  /** What the browser would send along, for those who ask without a browser. */
  public String cookies() {
    return page.context().cookies().stream()
        .map(cookie -> cookie.name + "=" + cookie.value)
        .collect(joining("; "));
  }

  void signsIn(String email, String home) {
    opens("/sign-in");
    writes("email", email);
    writes("password", PASSWORD);
    presses("account.signIn.act");
    arrivesAt(home);
  }

  void choosesAPassword(String email, String home) {
    opens(Mailbox.of(email).link("/choose-password"));
    arrivesAt("/choose-password");
    writes("password", PASSWORD);
    presses("account.choose.act");
    arrivesAt("/sign-in");
    signsIn(email, home);
  }

  /** By the key that stands below the picture. */
  AuthenticatorApp setsUpAnApp() {
    presses("account.secondFactor.begin");
    Accessibility.requireNoViolation(page);
    AuthenticatorApp app = AuthenticatorApp.with(page.locator("#key").innerText());
    writes("firstCode", app.glance());
    writes("firstPassword", PASSWORD);
    presses("account.secondFactor.confirm");
    assertThat(page.locator(".recovery-codes li")).hasCount(10);
    return app;
  }
}
