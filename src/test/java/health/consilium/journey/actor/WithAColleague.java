package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import health.consilium.support.Accessibility;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** A reviewer who asks a colleague, or is asked by one. */
public final class WithAColleague {

  private static final String QUEUE = "/reviewer/review-queue";
  private static final String ASKING = "/reviewer/ask-colleague";
  private static final String READING = "/reviewer/second-read";

  private final Person reviewer;
  private final Page page;

  WithAColleague(Person reviewer) {
    this.reviewer = reviewer;
    this.page = reviewer.page;
  }

  /** From the room, after a first opinion that the colleague does not see. */
  public WithAColleague asksToRead(String colleague, String opinion) {
    page.locator("[name='category'][value='" + opinion + "']").check();
    reviewer.press(page.locator("#ask-colleague"));
    reviewer.arrivesAt(ASKING);
    page.locator("#reader").selectOption(new SelectOption().setLabel(colleague));
    reviewer.presses("review.ask.read.do");
    reviewer.sees(reviewer.say("review.ask.asked", colleague));
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** From the queue; the records open once no conflict of interest stands between. */
  public WithAColleague opensWhatIsAsked(String number) {
    reviewer.opens(QUEUE);
    reviewer.arrivesAt(QUEUE);
    assertThat(page.locator("#asked-of-me")).containsText(number);
    Accessibility.requireNoViolation(page);
    reviewer.follows("review.askedOfMe.open.number", number);
    reviewer.arrivesAt(READING);
    return this;
  }

  public WithAColleague hasNoConflict() {
    reviewer.presses("review.conflict.none");
    assertThat(page.locator("#category")).isVisible();
    Locator leaf = page.locator(".thumbs a[data-page]").first();
    reviewer.press(leaf);
    assertThat(leaf).hasAttribute("aria-current", "page");
    Accessibility.requireNoViolation(page);
    Pictures.take(page, "second-read");
    return this;
  }

  /** What was typed and not given is there again when the page is opened the next time. */
  public WithAColleague writesAndComesBack(String opinion, int lines, String words) {
    reviewer.picks("category", opinion);
    reviewer.writes("lineCount", String.valueOf(lines));
    reviewer.writes("words", words);
    assertThat(page.locator("#saved"))
        .hasText(Pattern.compile(reviewer.say("review.room.saved", "\\d.+")));
    page.reload();
    assertThat(page.locator("#category")).hasValue(opinion);
    assertThat(page.locator("#lineCount")).hasValue(String.valueOf(lines));
    assertThat(page.locator("#words")).hasValue(words);
    assertThat(page.locator("#kept")).isHidden();
    return this;
  }

  /** The words name the page that lies open, as in the room. */
  public WithAColleague answers(String opinion, int lines, String words) {
    reviewer.picks("category", opinion);
    reviewer.writes("lineCount", String.valueOf(lines));
    reviewer.writes("words", words);
    page.locator(".thumbs a[data-page]").first().press("Enter");
    page.locator("#words").press("Alt+c");
    assertThat(page.locator("#words")).hasValue(words + " [1]");
    assertThat(page.locator("#form .chip a.cite")).hasCount(1);
    reviewer.presses("review.second.answer");
    reviewer.sees(reviewer.say("review.second.given"));
    reviewer.sees(words);
    Accessibility.requireNoViolation(page);
    return this;
  }

  public WithAColleague asksOne(String number, String colleague, String question) {
    reviewer.opens(ASKING + "?number=" + number);
    reviewer.arrivesAt(ASKING);
    page.locator("#colleague").selectOption(new SelectOption().setLabel(colleague));
    reviewer.writes("question", question);
    reviewer.presses("review.ask.one.do");
    reviewer.sees(reviewer.say("review.ask.asked", colleague));
    return this;
  }

  public WithAColleague asksNoLonger(String number) {
    reviewer.opens(ASKING + "?number=" + number);
    reviewer.presses("review.ask.takeBack");
    assertThat(page.locator("#takeBack")).hasCount(0);
    return this;
  }

  /** To a question that reads like this, on a slow network: words come before what saves them. */
  public WithAColleague beginsToAnswer(String question, String words) {
    var late = new ArrayList<Route>();
    page.route("**/room-save.js?*", late::add);
    reviewer.presses("review.conflict.none");
    assertThat(page.locator("#part-ANSWER")).containsText(question);
    reviewer.writes("words", words);
    page.unroute("**/room-save.js?*");
    late.forEach(Route::resume);
    assertThat(page.locator("#saved"))
        .hasText(Pattern.compile(reviewer.say("review.room.saved", "\\d.+")));
    return this;
  }

  /** The words stay where they were typed, and stand under no other question. */
  public WithAColleague answersWhatIsAskedNoLonger(String words, String askedNow) {
    reviewer.presses("review.second.answer");
    reviewer.sees(reviewer.say("refusal.notAskedAnyMore"));
    assertThat(page.locator("#words")).hasValue(words);
    Accessibility.requireNoViolation(page);
    Page now = page.waitForPopup(() -> reviewer.press(page.locator("#trouble-newer")));
    assertThat(now.locator("#part-ANSWER")).containsText(askedNow);
    assertThat(now.locator("#words")).hasValue("");
    now.close();
    return this;
  }

  /** Who was asked a question and saw it is asked to read independently in vain. */
  public WithAColleague cannotAskToReadIndependently(String number, String colleague) {
    asksNoLonger(number);
    page.locator("#reader").selectOption(new SelectOption().setLabel(colleague));
    reviewer.presses("review.ask.read.do");
    reviewer.sees(reviewer.say("refusal.notIndependent"));
    return this;
  }

  /** In the room, beside what the colleague said. */
  public WithAColleague statesThatItDiffers(String number, String said, String words) {
    reviewer.opens("/reviewer/room?number=" + number);
    reviewer.arrivesAt("/reviewer/room");
    assertThat(page.locator("#colleagues")).containsText(said);
    assertThat(page.locator("#colleagues")).containsText(reviewer.say("review.colleagues.other"));
    page.locator("#colleagues a[data-opens]").click();
    assertThat(page.locator(".thumbs a[aria-current]")).hasCount(1);
    reviewer.picks("secondRead-agreement", "DIFFERS");
    reviewer.writes("secondRead-words", words);
    page.locator("#secondRead-words").press("Alt+c");
    assertThat(page.locator("#secondRead-words")).hasValue(words + " [1]");
    reviewer.presses("review.save");
    assertThat(page.locator("#saved"))
        .hasText(Pattern.compile(reviewer.say("review.room.saved", "\\d.+")));
    assertThat(page.locator("[data-reminder='SECOND_READ']")).isHidden();
    Accessibility.requireNoViolation(page);
    page.locator("#part-COLLEAGUES h2").scrollIntoViewIfNeeded();
    Pictures.take(page, "second-read-answered");
    return this;
  }
}
