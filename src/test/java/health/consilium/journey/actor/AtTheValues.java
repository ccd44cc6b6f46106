package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import health.consilium.support.Accessibility;

/** A reviewer who decides about the values that the records print. */
public final class AtTheValues {

  private static final double READING = 90_000;
  private static final String PAGE = "/reviewer/treatment-and-values";

  private final Person reviewer;
  private final Page page;

  AtTheValues(Person reviewer) {
    this.reviewer = reviewer;
    this.page = reviewer.page;
  }

  /** The records are read soon after they came. */
  public AtTheValues acceptsSeveralAtOnceAndUndoesIt(String number) {
    reviewer.opens(PAGE + "?number=" + number);
    Locator several = page.locator("#together .acts-row button");
    page.waitForCondition(
        () -> isThereAfterLookingAgain(several),
        new Page.WaitForConditionOptions().setTimeout(READING));
    reviewer.arrivesAt(PAGE);
    int sheets = several.count();
    several.first().click();
    assertThat(page.locator("#undo-several")).isFocused();
    assertThat(several).hasCount(sheets - 1);
    assertThat(page.locator(".smalls .dot").first()).isVisible();
    assertThat(page.locator("#classes td[data-state]").first()).isVisible();
    Accessibility.requireNoViolation(page);
    Pictures.take(page, "values");
    page.locator("#undo-several").click();
    assertThat(several).hasCount(sheets);
    assertThat(page.locator("#undo-several")).hasCount(0);
    return this;
  }

  private boolean isThereAfterLookingAgain(Locator several) {
    page.reload();
    return several.count() > 0;
  }

  /** Without the mouse, and without losing the place. */
  public AtTheValues decidesByKeyboard() {
    Locator first = rows().first();
    first.locator("button.accept").focus();
    page.keyboard().press("k");
    assertThat(first).isFocused();
    page.keyboard().press("Enter");
    assertThat(first).hasAttribute("data-state", "ACCEPTED");
    first.locator("button").last().press("Enter");
    assertThat(first.locator("button.accept")).isFocused();
    first.locator("button").last().press("Enter");
    assertThat(first).hasAttribute("data-state", "LEFT");
    return this;
  }

  /** What is typed stays while something else is decided. */
  public AtTheValues correctsOne(String figure) {
    rows().first().locator("a.btn").click();
    page.locator("#figure").fill(figure);
    rows().first().locator("button").last().press("Enter");
    assertThat(rows().first()).hasAttribute("data-state", "OPEN");
    assertThat(page.locator("#figure")).hasValue(figure);
    page.locator("#keep").click();
    assertThat(rows().first()).hasAttribute("data-state", "CHANGED");
    assertThat(page.locator("#figure")).hasCount(0);
    return this;
  }

  /** The words from which it was read are marked, in the window that is for the records. */
  public AtTheValues readsWhereItStands() {
    Page records =
        page.context().waitForPage(() -> rows().first().locator("a.cite").first().click());
    assertThat(records.locator(".sheet .mark.at, .sheet mark").first()).isVisible();
    records.close();
    return this;
  }

  public void looksAtThemOnAPhoneAndGoesBack() {
    page.setViewportSize(390, 844);
    Accessibility.requireNoViolation(page);
    page.setViewportSize(1440, 900);
    reviewer.follows("review.labs.back");
    reviewer.arrivesAt("/reviewer/room");
  }

  private Locator rows() {
    return page.locator("#values tr[data-state]");
  }
}
