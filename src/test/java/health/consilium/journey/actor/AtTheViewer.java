package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import health.consilium.support.Accessibility;
import java.util.regex.Pattern;

/** Somebody of the staff who reads pages. */
public final class AtTheViewer {

  private final Person reader;
  private final Page page;

  AtTheViewer(Person reader) {
    this.reader = reader;
    this.page = reader.page;
  }

  /** From the strip to the page and through it, without a hand on the mouse. */
  public AtTheViewer readsByKeyboardAlone() {
    leaves().first().focus();
    page.keyboard().press("ArrowDown");
    assertThat(leaves().nth(1)).hasAttribute("aria-current", "page");
    assertThat(leaves().nth(1)).isFocused();
    page.locator("#sheet").focus();
    page.keyboard().press("f");
    double whole = width();
    page.keyboard().press("+");
    assertThat(width()).isGreaterThan(whole);
    page.keyboard().press("-");
    page.keyboard().press("f");
    turnsThePage();
    opensTwoPages();
    readsTheWords();
    return this;
  }

  private void turnsThePage() {
    String upright = picture().getAttribute("viewBox");
    page.keyboard().press("r");
    assertThat(picture()).not().hasAttribute("viewBox", upright);
    page.keyboard().press("Shift+R");
    assertThat(picture()).hasAttribute("viewBox", upright);
  }

  private void opensTwoPages() {
    page.keyboard().press("d");
    page.locator("#sheet").press("Home");
    leaves().first().press("Home");
    assertThat(page.locator(".pane:visible")).hasCount(2);
    page.locator("#sheet").focus();
    page.keyboard().press("d");
    assertThat(page.locator(".pane:visible")).hasCount(1);
  }

  private void readsTheWords() {
    page.keyboard().press("t");
    assertThat(page.locator(".pane pre").first()).containsText(Pattern.compile("\\w{4}"));
    page.keyboard().press("t");
    assertThat(picture()).isVisible();
  }

  /** In all records; the first place is open and marked, the strip says where more are. */
  public AtTheViewer finds(String words) {
    Locator field = page.locator("#find-words");
    field.fill(words);
    field.press("Enter");
    assertThat(page.locator("#found mark").first())
        .hasText(Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    Locator mark = page.locator(".sheet .mark.at");
    assertThat(mark).isVisible();
    assertThat(page.locator(".thumbs a[aria-current] .found-here")).isVisible();
    page.locator("#sheet").press("n");
    assertThat(mark).isVisible();
    Accessibility.requireNoViolation(page);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing wider than the window")
        .isEqualTo(true);
    page.locator("#sheet").press("Escape");
    assertThat(page.locator("#found")).isHidden();
    assertThat(field).isFocused();
    return this;
  }

  /** A date is written on a record in the form, and at once the viewer goes there. */
  public AtTheViewer goesToTheDateOfARecord() {
    Locator date = page.locator("[data-dates]").last();
    String record = date.getAttribute("data-dates");
    date.fill("2026-09-08");
    date.blur();
    Locator goTo = page.locator("#go-to");
    assertThat(goTo).isVisible();
    leaves().first().click();
    goTo.selectOption(goTo.locator("option").last().getAttribute("value"));
    assertThat(page.locator(".thumbs a[aria-current]")).hasAttribute("data-record", record);
    return this;
  }

  /** A safe copy is made while the strip is open: its pages appear, and the page read stays. */
  public AtTheViewer seesNewPagesComeByThemselves() {
    int all = leaves().count();
    try (var copying = PagesInTheMaking.ofTheLastRecord(page.url())) {
      page.reload();
      assertThat(leaves()).hasCount(all - copying.pages());
      assertThat(page.locator(".thumbs .gap")).hasText(reader.say("review.copy.WAITING"));
      copying.finish();
      assertThat(leaves()).hasCount(all);
      assertThat(page.locator(".thumbs .gap")).hasCount(0);
      assertThat(leaves().first()).hasAttribute("aria-current", "page");
    }
    return this;
  }

  private Locator leaves() {
    return page.locator(".thumbs a[data-page]");
  }

  private Locator picture() {
    return page.locator(".pane svg").first();
  }

  private double width() {
    return picture().boundingBox().width;
  }
}
