package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsAttachedOptions;
import com.microsoft.playwright.options.SelectOption;
import health.consilium.support.Accessibility;
import health.consilium.support.AuthenticatorApp;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A haematologist with an hour between wards. */
public final class ReviewerActor extends Person {

  private static final String QUEUE = "/reviewer/review-queue";
  private static final String HAND_OVER = "/reviewer/hand-over";
  private static final String CONFLICT = "/reviewer/conflict-of-interest";

  private static final double COPYING = 90_000;

  private final String email;
  private @Nullable AuthenticatorApp phone;

  ReviewerActor(Window window, String email) {
    super(window);
    this.email = email;
  }

  public ReviewerActor accepts() {
    choosesAPassword(email, QUEUE);
    return this;
  }

  /** A new one, after the old one was lost. */
  public ReviewerActor setsUpAPhone() {
    signsIn(email, QUEUE);
    opens("/reviewer/my-account");
    setsUpAnApp();
    return this;
  }

  public void isStillSignedIn() {
    opens(QUEUE);
    arrivesAt(QUEUE);
  }

  public void isSignedOut() {
    opens(QUEUE);
    arrivesAt("/sign-in");
  }

  String email() {
    return email;
  }

  /** And says that no conflict of interest stands between. */
  public ReviewerActor claims(String number) {
    takes(number);
    presses("review.conflict.none");
    arrivesAt("/reviewer/room");
    sees(number);
    assertThat(page.locator("#until")).isVisible();
    return this;
  }

  /** Says what stands between; it is a colleague's referral from now on. */
  public ReviewerActor declaresAConflict(String words) {
    writes("words", words);
    presses("review.conflict.declare");
    arrivesAt(QUEUE);
    sees(say("review.conflict.done"));
    return this;
  }

  /** Without the mouse; and no key acts once they are switched off. */
  public ReviewerActor claimsByKeyboard() {
    opens(QUEUE + "?state=waiting");
    arrivesAt(QUEUE);
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    Accessibility.requireNoViolation(page);
    page.locator("#keys-on").focus();
    page.keyboard().press("Space");
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isHidden();
    page.locator("#show-keys").focus();
    page.keyboard().press("Enter");
    page.locator("#keys-on").focus();
    page.keyboard().press("Space");
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    assertThat(page.locator("#f-find")).isFocused();
    page.keyboard().press("Tab");
    page.locator("#show-keys").focus();
    page.keyboard().press("j");
    assertThat(page.locator("#queue tr[data-ri='0']")).isFocused();
    page.keyboard().press("c");
    arrivesAt(CONFLICT);
    return this;
  }

  /** By its number, typed; and what is not there is offered in everything open. */
  public ReviewerActor findsByKeyboard(String number) {
    opens(QUEUE);
    arrivesAt(QUEUE);
    page.keyboard().press("/");
    page.keyboard().type(number);
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("find="));
    assertThat(page.locator("#queue tr[data-ri]")).hasCount(1);
    assertThat(page.locator("#queue tr[data-ri]")).containsText(number);
    assertThat(page.locator("#queue .gaps")).not().isEmpty();
    opens(QUEUE + "?find=nobodywrotethis");
    follows("review.queue.elsewhere");
    page.waitForURL(url -> url.contains("state=all"));
    sees(say("review.queue.empty"));
    return this;
  }

  /** Chooses one, claims what is chosen, and undoes it. */
  public ReviewerActor claimsTheChosenAndUndoesIt(String number) {
    opens(QUEUE + "?find=" + number);
    arrivesAt(QUEUE);
    page.keyboard().press("j");
    page.keyboard().press("x");
    assertThat(page.locator("#picked-count")).hasText(say("review.chosen.count", "1"));
    Accessibility.requireNoViolation(page);
    press(page.locator("#claim-chosen"));
    sees(say("review.chosen.claimed", number));
    assertThat(page.locator("#picked")).isHidden();
    assertThat(page.locator("#queue")).containsText(say("review.queue.yours"));
    Accessibility.requireNoViolation(page);
    page.keyboard().press("u");
    sees(say("review.chosen.undone", number));
    assertThat(button(say("review.claim.number", number))).isVisible();
    return this;
  }

  /** Without choosing; then there is nothing more to claim in a view where nothing can wait. */
  public ReviewerActor claimsTheNextByKeyboard() {
    opens(QUEUE + "?state=mine");
    arrivesAt(QUEUE);
    page.keyboard().press("n");
    arrivesAt(CONFLICT);
    assertThat(page.locator("#why-next")).isVisible();
    opens(QUEUE + "?disease=UNKNOWN&language=zh&urgent=true");
    arrivesAt(QUEUE);
    presses("review.claimNext");
    sees(say("refusal.nothingWaits"));
    return this;
  }

  /** A view of its own, and a choice in every view, once the hospital has a rule. */
  public ReviewerActor looksAtWhatSuits() {
    opens(QUEUE);
    arrivesAt(QUEUE);
    press(page.locator(".rail a[href*='suits=true']"));
    page.waitForURL(url -> url.contains("suits=true"));
    sees(say("review.queue.suitsMe.lead"));
    assertThat(page.locator("#f-suits")).hasValue("true");
    arrivesAt(QUEUE);
    return this;
  }

  /** Opens the first of those held, and gives it back. */
  public ReviewerActor opensAndReleasesByKeyboard() {
    opens(QUEUE + "?state=mine");
    arrivesAt(QUEUE);
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    arrivesAt(CONFLICT);
    opens(QUEUE + "?state=mine");
    arrivesAt(QUEUE);
    page.keyboard().press("j");
    page.keyboard().press("r");
    assertThat(page.locator("#queue tr[data-ri]")).hasCount(0);
    return this;
  }

  /** It stays here until the colleague accepts. */
  public ReviewerActor handsOver(String number, String colleague, String note) {
    opens(QUEUE + "?state=mine");
    arrivesAt(QUEUE);
    follows("review.handOver.number", number);
    arrivesAt(HAND_OVER);
    page.locator("#colleague").selectOption(new SelectOption().setLabel(colleague));
    writes("note", note);
    presses("review.handOver.do");
    sees(say("review.handOver.asked", colleague));
    return this;
  }

  /** The words of the mail that tells of an offer; there is one. */
  public String isToldOf(String number) {
    Mailbox.Mail mail = Mailbox.of(email).mailAbout(number);
    return mail.subject() + mail.text();
  }

  public ReviewerActor declinesTheOffer(String number, String note, String why) {
    opens(QUEUE);
    arrivesAt(QUEUE);
    assertThat(page.locator("#offers-to-me")).containsText(note);
    Accessibility.requireNoViolation(page);
    presses("review.offer.decline.number", number);
    sees(say("review.offer.reason.required"));
    page.getByLabel(say("review.offer.reason", number)).fill(why);
    presses("review.offer.decline.number", number);
    assertThat(page.locator("#offers-to-me")).hasCount(0);
    return this;
  }

  public ReviewerActor acceptsTheOffer(String number) {
    opens(QUEUE);
    arrivesAt(QUEUE);
    presses("review.offer.accept.number", number);
    arrivesAt(CONFLICT);
    presses("review.conflict.none");
    arrivesAt("/reviewer/room");
    return this;
  }

  /** It stands in the queue, and says who was offered it. */
  public ReviewerActor cannotClaimWhatIsOffered(String number, String colleague) {
    opens(QUEUE + "?state=waiting");
    arrivesAt(QUEUE);
    Locator row = page.locator("#queue tr").filter(new Locator.FilterOptions().setHasText(number));
    // who came last stands last
    while (row.count() == 0) {
      opens(page.locator("a[rel=next]").getAttribute("href"));
      arrivesAt(QUEUE);
    }
    assertThat(row).containsText(say("review.offer.colleague", colleague));
    assertThat(button(say("review.claim.number", number))).hasCount(0);
    return this;
  }

  /** And says that no conflict of interest stands between. */
  public ReviewerActor goesOnFor(String number, String note) {
    opens(QUEUE);
    arrivesAt(QUEUE);
    assertThat(page.locator("#offered")).containsText(note);
    Accessibility.requireNoViolation(page);
    presses("review.offered.accept.number", number);
    arrivesAt(CONFLICT);
    presses("review.conflict.none");
    arrivesAt("/reviewer/room");
    return this;
  }

  /** In the view of what came back, with who handed it over. */
  public ReviewerActor findsWhatWasHandedOver(String number, String colleague) {
    opens(QUEUE + "?state=came-back");
    arrivesAt(QUEUE);
    assertThat(page.locator("#queue tr").filter(new Locator.FilterOptions().setHasText(number)))
        .containsText(say("review.queue.handedBy", colleague));
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** Claims, and is asked for a conflict of interest. */
  public ReviewerActor takes(String number) {
    opens(QUEUE);
    arrivesAt(QUEUE);
    // who came last stands last
    while (button(say("review.claim.number", number)).count() == 0) {
      opens(page.locator("a[rel=next]").getAttribute("href"));
      arrivesAt(QUEUE);
    }
    presses("review.claim.number", number);
    arrivesAt(CONFLICT);
    sees(number);
    return this;
  }

  /** Somebody was faster, and the queue says who. */
  public ReviewerActor cannotClaim(String number) {
    opens(QUEUE + "?state=all");
    arrivesAt(QUEUE);
    sees(number);
    assertThat(button(say("review.claim.number", number))).hasCount(0);
    return this;
  }

  /** Waits for those that are still being copied; the last one is opened large. */
  public ReviewerActor looksAtThePages(int atLeast) {
    Locator leaves = page.locator(".thumbs a[data-page]");
    assertThat(leaves.nth(atLeast - 1)).isAttached(new IsAttachedOptions().setTimeout(COPYING));
    // others may still come behind it
    String last =
        page.locator(".thumbs a[data-image]:not([data-image=''])").last().getAttribute("id");
    Locator leaf = page.locator("id=" + last);
    press(leaf);
    assertThat(leaf).hasAttribute("aria-current", "page");
    assertThat(page.locator(".pane image").first())
        .hasAttribute("href", Pattern.compile("blob:.+"));
    assertThat(page.locator("#where")).hasText(leaf.getAttribute("data-where"));
    return this;
  }

  public AtTheViewer atTheViewer() {
    return new AtTheViewer(this);
  }

  public AtTheValues atTheValues() {
    return new AtTheValues(this);
  }

  public WithAColleague withAColleague() {
    return new WithAColleague(this);
  }

  public InTheRoom inTheRoom() {
    return new InTheRoom(this);
  }

  public ReviewerActor writes(Opinion opinion) {
    writesTheAnswers(opinion);
    writesTheFindings(opinion);
    answersTheProtocol(opinion);
    writesTheOpinion(opinion);
    presses("review.save");
    assertThat(page.locator("#saved")).hasText(Pattern.compile(say("review.room.saved", "\\d.+")));
    assertThat(page.locator("#all-done")).isVisible();
    return this;
  }

  /** The records are read soon after they came; the first line goes into the form with its page. */
  public ReviewerActor takesOverALine() {
    Locator proposals = page.locator("[data-proposed]");
    page.waitForCondition(
        () -> isThereAfterLookingAgain(proposals),
        new Page.WaitForConditionOptions().setTimeout(COPYING));
    Accessibility.requireNoViolation(page);
    Locator first = proposals.first();
    String regimen = first.getAttribute("data-regimen");
    Pictures.take(page, "proposals");
    press(first.locator("[data-take]"));
    assertThat(page.locator("#rows-line [name$='.regimen']").last()).hasValue(regimen);
    assertThat(page.locator("#rows-line a.cite").first()).isVisible();
    assertThat(first).isHidden();
    assertThat(page.locator("#saved")).hasText(Pattern.compile(say("review.room.saved", "\\d.+")));
    return this;
  }

  private boolean isThereAfterLookingAgain(Locator proposals) {
    page.reload();
    return proposals.count() > 0;
  }

  private void writesTheAnswers(Opinion opinion) {
    writes("inShort", opinion.inShort());
    Locator answers = page.locator("ol.asked textarea");
    assertThat(answers).hasCount(opinion.answers().size());
    for (int i = 0; i < opinion.answers().size(); i++) {
      answers.nth(i).fill(opinion.answers().get(i));
    }
  }

  private void writesTheFindings(Opinion opinion) {
    picks("disease", "MM");
    picks("confirmed", "YES");
    writes("subtype", "IgG kappa");
    press(page.locator("#part-DIAGNOSIS > .cites [data-cite]"));
    assertThat(page.locator("#part-DIAGNOSIS a.cite")).hasCount(1);
    picks("now", opinion.now().name());
    picks("tempo", "FAST");
    writes("value-LDH", "412");
    writes("value-unit-LDH", "U/L");
    writes("count-confirmed", String.valueOf(opinion.lines()));
    press(page.locator(".thumbs a[data-page]").first());
    page.locator("#part-DIAGNOSIS h2").scrollIntoViewIfNeeded();
    Pictures.take(page, "room");
  }

  /** Another protocol asks other questions: the page draws them anew. */
  private void answersTheProtocol(Opinion opinion) {
    page.locator("[name='protocol'][value='" + opinion.protocol() + "']").check();
    assertThat(page.locator("[name='criterion.IND-ADULT.answer']").first()).isAttached();
    Locator met = page.locator("[name='criterion.IND-ADULT.answer'][value='MET']");
    met.check();
    page.locator("[name='criterion.IND-ADULT.comment']").fill("14.03.1984");
    page.locator("[name='indication." + opinion.protocol() + "'][value='CANNOT_BE_JUDGED_YET']")
        .check();
  }

  private void writesTheOpinion(Opinion opinion) {
    page.locator("[name='category'][value='" + opinion.category() + "']").check();
    writes("reasonsFor", opinion.reasonFor());
    writes("reasonsAgainst", opinion.reasonAgainst());
    writes("uncertainty", opinion.uncertainty());
    press(page.locator("[data-add='step']"));
    page.locator("#rows-step [name$='.step']").last().fill(opinion.nextStep());
    writes("conflict", opinion.conflict());
  }

  /** A second protocol stands beside the first: what both ask is answered once. */
  public ReviewerActor measuresAlsoBy(String protocol, String criterion) {
    page.locator("[name='protocol'][value='" + protocol + "']").check();
    answer(criterion, "MET").check();
    assertThat(page.locator("[name='criterion.IND-ADULT.answer'][value='MET']")).hasCount(1);
    assertThat(page.locator("#part-CRITERIA .limits li")).not().hasCount(0);
    return concludesOn(protocol);
  }

  public ReviewerActor concludesOn(String protocol) {
    page.locator("[name='indication." + protocol + "'][value='DOCUMENTED_AS_MET']").check();
    presses("review.save");
    assertThat(page.locator("#saved")).hasText(Pattern.compile(say("review.room.saved", "\\d.+")));
    return this;
  }

  /** A newer one is here, but nothing changes by itself. */
  public ReviewerActor goesOnWith(String protocol, String number) {
    page.reload();
    arrivesAt("/reviewer/room");
    assertThat(page.locator("#part-CRITERIA"))
        .containsText(protocol + " " + say("review.criteria.version", number));
    return this;
  }

  public ReviewerActor takesTheNewerVersion(String protocol, String number) {
    page.locator("#part-CRITERIA h2").scrollIntoViewIfNeeded();
    Pictures.take(page, "newer-protocol");
    presses("review.criteria.newer.take", number);
    assertThat(page.locator("#part-CRITERIA"))
        .containsText(protocol + " " + say("review.criteria.version", number));
    assertThat(button(say("review.criteria.newer.take", number))).hasCount(0);
    return this;
  }

  public ReviewerActor finds(String criterion, String answer) {
    assertThat(answer(criterion, answer)).isChecked();
    return this;
  }

  public ReviewerActor findsUnanswered(String criterion) {
    assertThat(page.locator("[name='criterion." + criterion + ".answer']")).hasCount(4);
    assertThat(page.locator("[name='criterion." + criterion + ".answer']:checked")).hasCount(0);
    return this;
  }

  /** Whatever became of the protocol since. */
  public ReviewerActor findsItSignedWith(String number, String protocol, String version) {
    opens("/reviewer/room?number=" + number);
    arrivesAt("/reviewer/room");
    assertThat(page.locator("#part-CRITERIA"))
        .containsText(protocol + " " + say("review.criteria.version", version));
    return this;
  }

  private Locator answer(String criterion, String answer) {
    return page.locator("[name='criterion." + criterion + ".answer'][value='" + answer + "']");
  }

  /** The evaluation came back: what rests on another person's page goes, the rest stays. */
  public ReviewerActor takesOutWhatIsAnothers(String number) {
    comesBackTo(number);
    sees(say("review.correction", 1, 2));
    assertThat(page.locator("#set-apart")).isVisible();
    press(page.locator("#part-DIAGNOSIS [data-uncite]"));
    presses("review.save");
    assertThat(page.locator("#set-apart")).isHidden();
    assertThat(page.locator("#saved")).hasText(Pattern.compile(say("review.room.saved", "\\d.+")));
    return this;
  }

  /** The patient asks about the letter: the answer, with the page that is open, is signed. */
  public ReviewerActor answersAbout(String number, String question, String answer) {
    comesBackTo(number);
    press(page.locator("#add"));
    arrivesAt("/reviewer/addendum");
    sees(question);
    press(page.locator(".thumbs a[data-page]").first());
    page.locator("#part-QUESTIONS textarea").fill(answer);
    press(page.locator("#part-QUESTIONS [data-cite]"));
    assertThat(page.locator("#part-QUESTIONS a.cite")).hasCount(1);
    presses("review.save");
    assertThat(page.locator("#saved")).hasText(Pattern.compile(say("review.room.saved", "\\d.+")));
    assertThat(page.locator("#all-done")).isVisible();
    Accessibility.requireNoViolation(page);
    press(page.locator("#part-SIGN a[href*='/reviewer/sign-addendum']"));
    arrivesAt("/reviewer/sign-addendum");
    Accessibility.requireNoViolation(page);
    writes("password", PASSWORD);
    writes("code", authenticator().code());
    presses("review.signing.do");
    arrivesAt(QUEUE);
    sees(say("review.addendum.signed"));
    return this;
  }

  /** New results came: all is as it was signed, and what is signed now takes its place. */
  public ReviewerActor findsEverythingInPlace(String number, Opinion opinion) {
    comesBackTo(number);
    sees(say("review.newResults", 1, 2));
    assertThat(page.locator("#inShort")).hasValue(opinion.inShort());
    assertThat(page.locator("ol.asked textarea").last()).hasValue(opinion.answers().getLast());
    assertThat(page.locator("#part-DIAGNOSIS [data-uncite]")).hasCount(1);
    assertThat(page.locator("[name='category'][value='" + opinion.category() + "']")).isChecked();
    assertThat(page.locator("#conflict")).hasValue(opinion.conflict());
    assertThat(page.locator("#all-done")).isVisible();
    seesWhatIsNew();
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** One record came since the edition before. */
  private void seesWhatIsNew() {
    assertThat(page.locator("#since"))
        .containsText(say("viewer.since.one", 1, "").replaceAll("[(（].*", "").strip());
    assertThat(page.locator(".thumbs h2 .tag")).hasCount(1);
  }

  /** By the first line of the room, once its pages are copied. */
  public ReviewerActor opensWhatIsNew() {
    page.reload();
    Locator link = page.locator("#since a");
    String first = link.getAttribute("data-shows");
    press(page.locator(".thumbs a[data-page]").first());
    press(link);
    assertThat(page.locator(".thumbs a[aria-current]"))
        .hasAttribute("id", "page-" + first.replace(':', '-'));
    Pictures.take(page, "new-since-the-edition-before");
    return this;
  }

  public ReviewerActor writesInShort(String words) {
    writes("inShort", words);
    return this;
  }

  /** The way back to what was signed: by the list of it, to the letter and to an addendum. */
  public ReviewerActor findsItAmongTheSigned(String number) {
    opens(QUEUE);
    follows("review.mine");
    arrivesAt("/reviewer/my-evaluations");
    Locator row = page.locator("#signed tr").filter(new Locator.FilterOptions().setHasText(number));
    assertThat(row).containsText(say("review.mine.state.ANSWERED"));
    Accessibility.requireNoViolation(page);
    String letter = row.locator("a[href*='letter-preview']").first().getAttribute("href");
    APIResponse answer = page.context().request().get(letter);
    assertThat(answer.status()).as("status of the letter").isEqualTo(200);
    assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
    follows("review.mine.addendum.number", number);
    arrivesAt("/reviewer/addendum");
    return this;
  }

  /** By the list of what is claimed. */
  private void comesBackTo(String number) {
    opens(QUEUE + "?state=mine");
    arrivesAt(QUEUE);
    press(page.locator("a[href*='/reviewer/room?number=" + number + "']").first());
    arrivesAt("/reviewer/room");
  }

  /** The real letter, before it is signed. */
  public byte[] previews(String number) {
    APIResponse answer = page.context().request().get("/reviewer/letter-preview?number=" + number);
    assertThat(answer.status()).as("status of the preview").isEqualTo(200);
    assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
    return answer.body();
  }

  /** A copy of what was signed, in which every cited page can be followed. */
  public byte[] opensTheLetterWithLinks(String number) {
    String copy = page.locator("#linked-letter").getAttribute("href");
    APIResponse answer = page.context().request().get(copy);
    assertThat(copy).endsWith(number);
    assertThat(answer.status()).as("status of the copy").isEqualTo(200);
    return answer.body();
  }

  /** By the address that the letter has for it, wherever that says the portal is. */
  public ReviewerActor opensThePageThatIsCited(String link) {
    opens(link.substring(link.indexOf("/reviewer/")));
    arrivesAt("/reviewer/records-window");
    String cited = link.substring(link.indexOf('#') + 1);
    String place =
        Pattern.compile("[@~]").matcher(cited).replaceAll("\n").lines().findFirst().orElseThrow();
    assertThat(page.locator("#page-" + place.replace(':', '-')))
        .hasAttribute("aria-current", "page");
    return this;
  }

  public ReviewerActor signs() {
    press(page.locator("#part-SIGN a[href*='/reviewer/sign']"));
    arrivesAt("/reviewer/sign");
    AuthenticatorApp app = authenticator();
    writes("title", "Chief physician, haematology");
    writes("licence", "Singapore Medical Council M00000A");
    writes("password", PASSWORD);
    writes("code", app.code());
    presses("review.signing.do");
    arrivesAt("/reviewer/room");
    assertThat(page.getByText(say("review.signed"), new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    return this;
  }

  /** Set up on the first signature, by the key that stands below the picture. */
  private AuthenticatorApp authenticator() {
    if (phone == null) {
      press(page.locator("#set-up"));
      arrivesAt("/reviewer/my-account");
      phone = setsUpAnApp();
      press(page.locator("#go-on"));
      arrivesAt("/reviewer/sign");
    }
    return phone;
  }
}
