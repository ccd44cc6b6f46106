package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasURLOptions;
import com.microsoft.playwright.options.BoundingBox;
import health.consilium.support.Accessibility;
import java.util.Objects;
import java.util.regex.Pattern;

/** A reviewer who writes and cites, whatever the network and the screens are like. */
public final class InTheRoom {

  private static final String FOR = "#reasonsFor";
  private static final Pattern SIGN_IN = Pattern.compile("https?://[^/]+/sign-in(\\?.*)?$");

  private final Person reviewer;
  private final Page page;

  InTheRoom(Person reviewer) {
    this.reviewer = reviewer;
    this.page = reviewer.page;
  }

  /** The open page, a place that was found and an area, each where the sentence is written. */
  public InTheRoom citesWithoutTheMouse(String found) {
    page.locator(".thumbs a[data-page]").first().press("Enter");
    page.locator(FOR).fill("It came back after the transplant");
    page.locator(FOR).press("Alt+c");
    assertThat(page.locator(FOR)).hasValue("It came back after the transplant [1]");
    page.locator("#find-words").fill(found);
    page.locator("#find-words").press("Enter");
    assertThat(page.locator("#chosen")).hasText(found);
    page.locator("#sheet").press("c");
    assertThat(page.locator(FOR)).hasValue("It came back after the transplant [1][2]");
    page.locator("#sheet").press("Escape");
    page.locator("#sheet").press("m");
    page.locator("#sheet").press("ArrowDown");
    page.locator("#sheet").press("Shift+ArrowRight");
    assertThat(page.locator("#chosen")).hasText(reviewer.say("review.cite.area"));
    page.locator("#sheet").press("c");
    assertThat(chips()).hasCount(3);
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** Without leaving the room, and without what it cites of this patient. */
  public InTheRoom keepsWhatIsWrittenAsAPhrase(String name) {
    page.locator(FOR).press("Alt+p");
    page.locator("#phrase-name").fill(name);
    page.locator("#phrase-name").press("Enter");
    Locator kept = page.locator("#phrases-here [data-phrase]");
    assertThat(kept).hasText(name);
    assertThat(kept).hasAttribute("data-phrase", "It came back after the transplant");
    Accessibility.requireNoViolation(page);
    page.keyboard().press("Escape");
    assertThat(page.locator(FOR)).isFocused();
    return this;
  }

  /** What was drawn is marked again when the citation is followed. */
  public InTheRoom citesAnAreaByHandAndComesBackToIt() {
    page.locator("#sheet").press("Escape");
    page.evaluate("document.getElementById('sheet').scrollTo(0, 0)");
    BoundingBox picture = page.locator(".pane svg").first().boundingBox();
    page.mouse().move(picture.x + picture.width * 0.2, picture.y + 60);
    page.mouse().down();
    page.mouse().move(picture.x + picture.width * 0.5, picture.y + 90);
    page.mouse().move(picture.x + picture.width * 0.7, picture.y + 120);
    page.mouse().up();
    page.locator("#cite-here").click();
    assertThat(chips()).hasCount(4);
    page.locator(".thumbs a[data-page]").last().click();
    assertThat(page.locator(".sheet .mark.at")).hasCount(0);
    chips().nth(3).click();
    assertThat(page.locator(".sheet .mark.at")).hasCount(1);
    Pictures.take(page, "cited-area");
    return this;
  }

  /** A stage with its page, the tests that are usual, what cannot wait, a price, a duplicate. */
  public InTheRoom writesInRows() {
    Locator stage = added("stage");
    stage.locator("[name$='.system']").selectOption("R_ISS");
    stage.locator("[name$='.value']").fill("III");
    stage.locator("[data-cite]").click();
    page.locator("[data-usual]").click();
    rows("genetic").last().locator("[name$='.test']").fill("TP53");
    page.locator("[data-usual]").click();
    rows("genetic").first().locator("[name$='.result']").selectOption("NOT_TESTED");
    Locator urgent = added("urgent");
    urgent.locator("[name$='.finding']").fill("Hb 61");
    assertThat(open("URGENT_ADVICE")).isVisible();
    urgent.locator("[name$='.advice']").fill("Go to the emergency department today");
    assertThat(open("URGENT_ADVICE")).isHidden();
    page.locator("#costs summary").click();
    page.locator("#cost-price").fill("1 166 000");
    assertThat(open("COSTS")).isVisible();
    page.locator("#cost-currency").fill("CNY");
    page.locator("#cost-as-of").fill("2026-09-30");
    page.locator("#cost-source").fill("Price list");
    assertThat(open("COSTS")).isHidden();
    page.locator("#excluded summary").click();
    page.locator("#excluded select").first().selectOption("DUPLICATE");
    isSaved();
    Accessibility.requireNoViolation(page);
    Pictures.take(page, "rows");
    return this;
  }

  /** All of it is there after a reload, unfolded where something is written. */
  public InTheRoom findsTheRowsAgain() {
    page.reload();
    assertThat(rows("stage").locator("[name$='.value']")).hasValue("III");
    assertThat(rows("stage").locator("a.cite")).hasCount(1);
    assertThat(rows("genetic")).hasCount(7);
    assertThat(rows("genetic").first().locator("[name$='.result']")).hasValue("NOT_TESTED");
    assertThat(rows("urgent").locator("[name$='.finding']")).hasValue("Hb 61");
    assertThat(page.locator("#cost-price")).isVisible();
    assertThat(page.locator("#cost-as-of")).hasValue("2026-09-30");
    assertThat(page.locator("#excluded select").first()).hasValue("DUPLICATE");
    page.locator("#excluded select").first().selectOption("");
    rows("urgent").locator("[data-remove]").click();
    isSaved();
    return this;
  }

  private Locator added(String kind) {
    page.locator("[data-add='" + kind + "']").click();
    return rows(kind).last();
  }

  private Locator rows(String kind) {
    return page.locator("#rows-" + kind + " > .row");
  }

  private Locator open(String part) {
    return page.locator("[data-part='" + part + "']");
  }

  /** A number goes with its citation, and both come back. */
  public InTheRoom takesACitationBackAndPutsItThereAgain() {
    String before = page.locator(FOR).inputValue();
    page.locator("#part-OPINION [data-uncite]").first().press("Enter");
    assertThat(chips()).hasCount(3);
    assertThat(page.locator(FOR)).hasValue("It came back after the transplant [1][2][3]");
    page.locator("#undo button").press("Enter");
    assertThat(chips()).hasCount(4);
    assertThat(page.locator(FOR)).hasValue(before);
    return this;
  }

  /**
   * What the records suggest counts once it is accepted; one key does it, another takes it back.
   */
  public InTheRoom acceptsWhatTheRecordsSuggest(String protocol) {
    page.locator("[name='protocol'][value='" + protocol + "']").check();
    Locator adult = page.locator("#criterion-IND-ADULT");
    assertThat(adult.locator(".says")).containsText(reviewer.say("review.evidence.suggest"));
    assertThat(adult.locator(":checked")).hasCount(0);
    Locator met = adult.locator("[type=radio][value='MET']");
    met.focus();
    met.press("a");
    assertThat(met).isChecked();
    assertThat(adult.locator("[name$='.comment']")).not().hasValue("");
    assertThat(adult.locator("[data-accept]")).isHidden();
    met.press("Control+z");
    assertThat(met).not().isChecked();
    assertThat(adult.locator("[name$='.comment']")).hasValue("");
    page.waitForResponse(
        saving ->
            Objects.requireNonNullElse(saving.request().postData(), "")
                .contains("criterion.IND-ADULT.suggested=MET"),
        () -> adult.locator("[data-accept]").press("Enter"));
    assertThat(met).isChecked();
    isSaved();
    page.reload();
    assertThat(met).isChecked();
    assertThat(adult.locator("[data-taken]")).containsText(reviewer.say("review.evidence.taken"));
    assertThat(adult.locator("[name='criterion.IND-ADULT.suggested']")).hasValue("MET");
    Accessibility.requireNoViolation(page);
    Pictures.take(page, "criteria-suggested");
    return this;
  }

  /** Chosen from the gaps and in words; what the patient will read is shown before. */
  public InTheRoom asksThePatientFor(String words) {
    page.locator("#records-asked [data-records='open']").click();
    Locator dialog = page.locator("#ask-for-records");
    assertThat(dialog).isVisible();
    dialog.locator("[name='ask']").last().check();
    page.locator("#wanted-words").fill(words);
    page.locator("#wanted-preview summary").click();
    assertThat(page.locator("#wanted-preview p")).containsText(words);
    Accessibility.requireNoViolation(page);
    Pictures.take(page, "asking-for-records");
    dialog.locator(".primary").dblclick();
    assertThat(dialog).isHidden();
    assertThat(page.locator("#records-said")).hasText(reviewer.say("viewer.ask.sent"));
    assertThat(page.locator("#records-waited")).containsText(reviewer.say("review.wanted.waits"));
    assertThat(page.locator("#records-asked details")).containsText(words);
    return this;
  }

  /** The patient answered: it can be asked for something again, and nothing waits. */
  public InTheRoom waitsForThePatientNoMore() {
    page.reload();
    assertThat(page.locator("#records-waited")).hasText("");
    assertThat(page.locator("#records-asked [data-records='open']")).isVisible();
    return this;
  }

  /** What is typed meanwhile is stored once the network is back, also after a reload. */
  public InTheRoom writesThroughALostNetwork() {
    isSaved();
    page.context().setOffline(true);
    page.locator("#uncertainty").fill("The heart was not examined.");
    assertThat(page.locator("#saved")).hasText(reviewer.say("review.room.again"));
    assertThat(page.locator("#trouble")).containsText(reviewer.say("review.room.offline"));
    page.context().setOffline(false);
    isSaved();
    assertThat(page.locator("#trouble")).isHidden();
    page.reload();
    assertThat(page.locator("#uncertainty")).hasValue("The heart was not examined.");
    assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
    return this;
  }

  /** The second window opens what is cited here, and cites here what it shows. */
  public InTheRoom readsOnASecondScreen() {
    assertThat(chips()).hasCount(4);
    page.locator(FOR).focus();
    Page other = page.context().waitForPage(() -> page.locator("#open-window").click());
    assertThat(page.locator("#away")).isVisible(new IsVisibleOptions().setTimeout(Person.PATIENCE));
    assertThat(page.locator("#viewer")).isHidden();
    Locator leaves = other.locator(".thumbs a[data-page]");
    leaves.last().click();
    chips().first().click();
    assertThat(leaves.first()).hasAttribute("aria-current", "page");
    leaves.nth(1).click();
    assertThat(other.locator("#cite-here")).isEnabled();
    other.locator("#sheet").press("c");
    assertThat(chips()).hasCount(5);
    Accessibility.requireNoViolation(other);
    other.close(new Page.CloseOptions().setRunBeforeUnload(true));
    assertThat(page.locator("#viewer")).isVisible();
    assertThat(page.locator(".thumbs a[data-page]").nth(1)).hasAttribute("aria-current", "page");
    isSaved();
    return this;
  }

  /**
   * A line is split and joined again, and a split is put back, but nothing that was written since.
   */
  public InTheRoom splitsAndJoinsALine() {
    Locator line = added("line");
    line.locator("[name$='.regimen']").fill("VRd; PD");
    int lines = rows("line").count();
    line.locator("[data-split]").click();
    assertThat(rows("line")).hasCount(lines + 1);
    page.locator("#undo button").click();
    assertThat(rows("line")).hasCount(lines);
    assertThat(rows("line").last().locator("[name$='.regimen']")).hasValue("VRd; PD");
    Locator remark = rows("line").last().locator("[name$='.remark']");
    rows("line").last().locator("[data-split]").click();
    remark.fill("Outpatient");
    page.locator("#undo button").click();
    assertThat(page.locator("#undo")).containsText(reviewer.say("review.undo.changed"));
    assertThat(remark).hasValue("Outpatient");
    rows("line").last().locator("[data-remove]").click();
    assertThat(rows("line")).hasCount(lines);
    assertThat(rows("line").last().locator("[name$='.regimen']")).hasValue("VRd; PD");
    page.locator("#undo button").click();
    assertThat(remark).hasValue("Outpatient");
    rows("line").last().locator("[data-remove]").click();
    rows("line").last().locator("[data-split]").click();
    rows("line").last().locator("[data-join]").click();
    assertThat(rows("line")).hasCount(lines);
    assertThat(rows("line").last().locator("[name$='.regimen']")).hasValue("VRd; PD");
    isSaved();
    return this;
  }

  /** What another window saved is not written over, and it is told where it is. */
  public InTheRoom isToldOfASecondWindow() {
    Page other = page.context().newPage();
    other.navigate(page.url());
    assertThat(other.locator("#uncertainty")).isVisible();
    page.locator("#uncertainty").fill("Written in the first window.");
    isSaved();
    other.locator("#uncertainty").fill("Written in the second.");
    assertThat(other.locator("#trouble-newer")).isVisible();
    other.close();
    return this;
  }

  /** Signing out in one window ends all of them, and takes along what could not be saved. */
  public void signsOutInAnotherWindow() {
    page.route("**/reviewer/evaluation", Route::abort);
    page.locator("#uncertainty").fill("Nobody else may read this.");
    assertThat(page.locator("#saved")).hasText(reviewer.say("review.room.again"));
    assertThat(page.evaluate("Object.values(sessionStorage).join()").toString()).contains("Nobody");
    Page other = page.context().waitForPage(() -> page.locator("#open-window").click());
    assertThat(page.locator("#away")).isVisible(new IsVisibleOptions().setTimeout(Person.PATIENCE));
    assertThat(other.evaluate("sessionStorage.length")).isEqualTo(0);

    Page queue = page.context().newPage();
    queue.navigate("/reviewer/review-queue");
    queue.locator("form[action='/sign-out'] button").click();

    assertThat(page).hasURL(SIGN_IN, new HasURLOptions().setTimeout(Person.PATIENCE));
    page.waitForCondition(other::isClosed);
    assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
    queue.close();
  }

  private void isSaved() {
    assertThat(page.locator("#saved"))
        .hasText(Pattern.compile(reviewer.say("review.room.saved", "\\d.+")));
  }

  private Locator chips() {
    return page.locator("#part-OPINION .chip a");
  }
}
