package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.BoundingBox;
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
    Locator dated = goTo.locator("optgroup").first().locator("option");
    assertThat(dated).hasCount(1);
    leaves().first().click();
    goTo.selectOption(dated.getAttribute("value"));
    assertThat(page.locator(".thumbs a[aria-current]")).hasAttribute("data-record", record);
    return this;
  }

  /** A safe copy is made while the strip is open: its pages appear, and the page read stays. */
  public AtTheViewer seesNewPagesComeByThemselves() {
    int all = leaves().count();
    try (var copying = PagesInTheMaking.ofTheLastRecord(page.url())) {
      page.reload();
      assertThat(leaves()).hasCount(all - copying.pages());
      Locator waiting =
          page.locator(".thumbs .gap")
              .filter(new FilterOptions().setHasText(reader.say("review.copy.WAITING")));
      assertThat(waiting).hasCount(1);
      copying.finish();
      assertThat(leaves()).hasCount(all);
      assertThat(waiting).hasCount(0);
      assertThat(leaves().first()).hasAttribute("aria-current", "page");
    }
    return this;
  }

  /** No safe copy could be made of a file: after a warning it can be taken as it was sent. */
  public AtTheViewer takesTheOriginalOfWhatCannotBeShown() {
    try (var copying = PagesInTheMaking.ofTheLastRecord(page.url())) {
      copying.giveUp();
      page.reload();
      Locator original = page.locator(".thumbs details.original:not([data-of])");
      press(original.locator("summary"));
      assertThat(original).containsText(reader.say("viewer.original.unsafe"));
      assertThat(page.locator("#excluded[open] [data-set-aside='NOT_READABLE']")).isVisible();
      Download file = page.waitForDownload(() -> press(original.locator("a").first()));
      assertThat(file.failure()).isNull();
      copying.finish();
      page.reload();
    }
    return this;
  }

  /** Draws a frame by hand and by keyboard; where it is, in parts of the picture. */
  public double[] asksForTheSecondPhotoAgain(String words) {
    press(secondPhoto());
    assertThat(page.locator(".pane image").first())
        .hasAttribute("href", Pattern.compile("blob:.+"));
    page.locator("#sheet").press("a");
    drawsAFrame();
    page.locator("#ask-form .primary").click();
    assertThat(page.locator("#ask-trouble")).hasText(reader.say("refusal.nothingAsked"));
    page.locator("#ask-words").fill(words);
    assertThat(page.locator("#ask-trouble")).isEmpty();
    Accessibility.requireNoViolation(page);
    Pictures.take(page, "asking-for-a-page");
    double[] frame = frame(page.locator(".sheet .frame.drawn"));
    page.locator("#ask-form .primary").dblclick();
    assertThat(page.locator("#asked-now")).hasText(reader.say("viewer.ask.sent"));
    assertThat(secondPhoto().locator(".flag").first()).hasText(reader.say("viewer.asked.OPEN"));
    assertThat(page.locator("#asked-note")).containsText(words);
    assertThat(frame(page.locator(".sheet .frame"))).containsExactly(frame, within(0.001));
    return frame;
  }

  /** Asked by mistake: the question is taken back, and the strip says no word of it. */
  public AtTheViewer asksForTheFirstPageAndTakesItBack() {
    press(leaves().first());
    page.locator("#sheet").press("a");
    assertThat(page.locator("#ask-unneeded")).isHidden();
    page.locator("#ask-words").fill("Blurred.");
    page.locator("#ask-form .primary").click();
    assertThat(leaves().first().locator(".flag").first()).hasText(reader.say("viewer.asked.OPEN"));
    page.locator("#sheet").press("a");
    page.locator("#ask-unneeded").press("Enter");
    assertThat(page.locator("#asked-now")).hasText(reader.say("viewer.ask.takenBack"));
    assertThat(
            leaves()
                .first()
                .locator(".flag")
                .filter(new FilterOptions().setHasText(reader.say("viewer.asked.OPEN"))))
        .hasCount(0);
    assertThat(page.locator("#asked-note")).isHidden();
    return this;
  }

  private void drawsAFrame() {
    Locator drawn = page.locator(".sheet .frame.drawn");
    assertThat(drawn).hasCount(1);
    assertThat(frame(drawn)).as("the whole page at first").containsExactly(0, 0, 1, 1);
    BoundingBox picture = picture().boundingBox();
    page.mouse().move(picture.x + picture.width * 0.2, picture.y + 60);
    page.mouse().down();
    page.mouse().move(picture.x + picture.width * 0.5, picture.y + 90);
    page.mouse().move(picture.x + picture.width * 0.8, picture.y + 120);
    page.mouse().up();
    double[] byHand = frame(drawn);
    assertThat(byHand[2]).isCloseTo(0.6, within(0.01));
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Shift+ArrowDown");
    assertThat(frame(drawn)[0]).isCloseTo(byHand[0] + 0.01, within(0.001));
    assertThat(frame(drawn)[3]).isCloseTo(byHand[3] + 0.01, within(0.001));
  }

  private static double[] frame(Locator drawn) {
    Locator svg = drawn.locator("xpath=ancestor::*[name()='svg']");
    String[] box = svg.getAttribute("viewBox").split(" ", -1);
    double width = Double.parseDouble(box[2]);
    double height = Double.parseDouble(box[3]);
    return new double[] {
      place(drawn, "x") / width,
      place(drawn, "y") / height,
      place(drawn, "width") / width,
      place(drawn, "height") / height
    };
  }

  private static double place(Locator drawn, String name) {
    return Double.parseDouble(drawn.getAttribute(name));
  }

  /** How wide and high the picture is that lies open. */
  public String shapeOfThePage() {
    return picture().getAttribute("viewBox");
  }

  /** Comes back to the window: nothing is loaded anew, and another picture stands there. */
  public AtTheViewer seesTheNewPhotoInThePlaceOf(String shape) {
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(picture())
        .not()
        .hasAttribute("viewBox", shape, new HasAttributeOptions().setTimeout(90_000));
    assertThat(secondPhoto().locator(".flag").first())
        .hasText(reader.say("viewer.asked.NEW_PHOTO"));
    assertThat(secondPhoto()).hasAttribute("aria-current", "page");
    assertThat(page.locator(".sheet .frame")).hasCount(0);
    return this;
  }

  private Locator secondPhoto() {
    String label =
        reader.say("viewer.citation", reader.say("letter.RecordKind.DISCHARGE_SUMMARY"), 2);
    return page.locator(".thumbs a[data-label='%s']".formatted(label));
  }

  private void press(Locator control) {
    reader.press(control);
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
