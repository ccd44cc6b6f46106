package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.SelectOption;
import health.consilium.support.Accessibility;

/** Somebody of the international office, all day at a desk. */
public final class CoordinatorActor extends Person {

  private static final String LISTS = "/coordinator/referrals";
  private static final String FILE = "/coordinator/referral-file";

  private final String email;

  CoordinatorActor(Window window, String email) {
    super(window);
    this.email = email;
  }

  public CoordinatorActor accepts() {
    choosesAPassword(email, LISTS);
    return this;
  }

  /** By the work list in which the referral must be now. */
  public CoordinatorActor opensFrom(String list, String number) {
    opens(LISTS);
    arrivesAt(LISTS);
    press(page.locator("nav.rail a").filter(containing(say("coordinator.list." + list))));
    arrivesAt(LISTS);
    writes("filter-find", number);
    page.locator("#filter-find").press("Enter");
    arrivesAt(LISTS);
    press(page.locator("table a.go").filter(containing(number)));
    assertThat(page.locator("h1")).containsText(number);
    return this;
  }

  public CoordinatorActor seesAConflict(String number, String reviewer, String words) {
    opens(FILE + "?number=" + number);
    arrivesAt(FILE);
    assertThat(page.locator("#conflicts")).containsText(reviewer);
    assertThat(page.locator("#conflicts")).containsText(words);
    return this;
  }

  public CoordinatorActor takesTheConflictBack(String number, String reason) {
    opens(FILE + "?number=" + number);
    arrivesAt(FILE);
    page.locator("#conflicts input[type=text]").fill(reason);
    presses("coordinator.conflict.takeBack.of", "Dr Lin Jiashe");
    assertThat(page.locator("#conflicts")).containsText(reason);
    assertThat(page.locator("#conflicts button")).hasCount(0);
    return this;
  }

  public CoordinatorActor seesItPassedOn(String number, String note) {
    opens(FILE + "?number=" + number);
    arrivesAt(FILE);
    assertThat(page.locator("#hand-overs")).containsText(note);
    return this;
  }

  public CoordinatorActor offers(String number, String reviewer, String note) {
    opens(FILE + "?number=" + number);
    arrivesAt(FILE);
    page.locator("#reviewer").selectOption(new SelectOption().setLabel(reviewer));
    writes("note", note);
    presses("coordinator.offer.do");
    arrivesAt(FILE);
    assertThat(page.locator("#who-reads-it p").first()).containsText(reviewer);
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** From the reviewer who claimed it, to the queue. */
  public CoordinatorActor takesItBack(String number, String why) {
    opens(FILE + "?number=" + number);
    arrivesAt(FILE);
    press(page.locator("#who-holds-it summary"));
    writes("why", why);
    presses("coordinator.reroute.do");
    arrivesAt(FILE);
    assertThat(page.locator("#who-reads-it")).isVisible();
    return this;
  }

  /** The first page of the first record, in the viewer. */
  public AtTheViewer readsTheFirstPage(String number) {
    opens(FILE + "?number=" + number);
    arrivesAt(FILE);
    press(page.locator("a.cite[href*='read-record']").first());
    arrivesAt("/coordinator/read-record");
    return new AtTheViewer(this);
  }

  /** Which page was asked for again, by whom and in which words, and how it stands. */
  public CoordinatorActor seesAPageAskedFor(
      String number, String by, String words, String standing) {
    opens(FILE + "?number=" + number);
    arrivesAt(FILE);
    Locator asked = page.locator("#pages-asked li").first();
    assertThat(asked.locator(".by")).containsText(by);
    assertThat(asked).containsText(words);
    assertThat(asked.locator("p").last())
        .containsText(say("coordinator.file.page." + standing, "").split("\\(", -1)[0]);
    press(asked.locator("a"));
    arrivesAt("/coordinator/read-record");
    return this;
  }

  public CoordinatorActor releasesTheLetter(String number) {
    opensFrom("LETTERS_TO_SEND", number);
    if (!page.url().contains("/coordinator/send")) {
      follows("coordinator.file.send");
    }
    arrivesAt("/coordinator/send");
    writes("password", PASSWORD);
    presses("coordinator.send.release.now");
    arrivesAt("/coordinator/send");
    sees(say("coordinator.send.released"));
    return this;
  }

  public CoordinatorActor asksForRecords(String number) {
    opensFrom("NEW", number);
    arrivesAt(FILE);
    page.locator("#gaps input[value='DISCHARGE_SUMMARY']").check();
    presses("coordinator.file.ask.write");
    arrivesAt("/coordinator/ask-for-records");
    String words = page.locator("#text").inputValue() + "\nBoth sides, please.";
    writes("text", words);
    isSignedOutBefore("coordinator.file.ask.send", "/coordinator/ask-for-records");
    assertThat(page.locator("#text")).hasValue(words);
    presses("coordinator.file.ask.send");
    arrivesAt(FILE);
    sees(say("coordinator.file.ask.sent"));
    return this;
  }

  /** The time was over when the button was pressed; the page comes back, and what was typed. */
  private void isSignedOutBefore(String button, String where) {
    page.context().clearCookies();
    presses(button);
    arrivesAt("/sign-in");
    writes("email", email);
    writes("password", PASSWORD);
    presses("account.signIn.act");
    arrivesAt(where);
    sees(say("portal.again.staff"));
    Accessibility.requireNoViolation(page);
  }

  /** The ledger says that the mail server took the letter and that the patient has it. */
  public CoordinatorActor seesTheDeliveryInTheLedger(String number) {
    opens("/coordinator/deliveries");
    arrivesAt("/coordinator/deliveries");
    sees(number);
    return this;
  }

  /** The link of the delivery is closed, and the patient gets another. */
  public CoordinatorActor sendsANewLink(String number, String why) {
    seesTheDeliveryInTheLedger(number);
    press(page.locator("table a.go").filter(containing(number)).first());
    arrivesAt("/coordinator/delivery");
    sees(say("delivery.linkOf." + why));
    presses("delivery.newLink.send");
    arrivesAt("/coordinator/delivery");
    sees(say("delivery.newLink.done"));
    return this;
  }

  /** What the ledger of the referral's newest delivery says of it. */
  public CoordinatorActor seesInTheLedger(String number, String kind) {
    seesTheDeliveryInTheLedger(number);
    press(page.locator("table a.go").filter(containing(number)).first());
    arrivesAt("/coordinator/delivery");
    sees(say("delivery.ledger." + kind));
    return this;
  }

  /** The first that seems to be somebody else's; the referral then says what it means. */
  public CoordinatorActor setsAPageApart(String number) {
    opens(FILE + "?number=" + number);
    arrivesAt(FILE);
    press(button(say("records.prompts.setAside")).first());
    assertThat(page.locator("#doubt")).containsText(say("coordinator.doubt"));
    arrivesAt(FILE);
    return this;
  }

  public CoordinatorActor seesWhoHasTheLetter(String email) {
    assertThat(page.locator("#doubt")).containsText(say("coordinator.doubt.left"));
    assertThat(page.locator("#doubt")).containsText(email);
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** By the list of what went wrong, where a letter that is held back stands. */
  public CoordinatorActor givesTheEvaluationBack(String number) {
    opensFrom("DELIVERY_PROBLEMS", number);
    arrivesAt("/coordinator/send");
    presses("coordinator.doubt.giveBack");
    arrivesAt(FILE);
    sees(say("coordinator.doubt.done"));
    sees(say("coordinator.doubt.givenBack"));
    return this;
  }

  private static FilterOptions containing(String text) {
    return new FilterOptions().setHasText(text);
  }
}
