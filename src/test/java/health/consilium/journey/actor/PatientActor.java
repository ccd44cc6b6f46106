package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.WaitUntilState;
import health.consilium.referral.UrgentSign;
import health.consilium.support.Accessibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** A patient, or somebody of the family, who asks for a second opinion. */
public final class PatientActor extends Person {

  private static final String SUBMIT = "main form[method=post] input[type=submit]";
  private static final double PREPARING = 90_000;

  private final PatientStory story;
  private final String email =
      "patient-%s@journey.example".formatted(UUID.randomUUID().toString().substring(0, 8));

  public PatientActor(Window window, PatientStory story) {
    super(window);
    this.story = story;
  }

  public String email() {
    return email;
  }

  public Mailbox mailbox() {
    return Mailbox.of(email);
  }

  public PatientActor opensAnAccount() {
    opens("/");
    arrivesAt("/");
    opens("/register");
    arrivesAt("/register");
    writes("email", email);
    writes("password", PASSWORD);
    presses("account.register.act");
    arrivesAt("/check-your-mail");
    opens(mailbox().link("/confirm"));
    arrivesAt("/confirm");
    writes("password", PASSWORD);
    presses("account.confirm.act");
    arrivesAt("/patient/referral");
    return this;
  }

  /** Everything but the records: from who it is for to the treatment so far. */
  public PatientActor tellsTheIllness() {
    follows("patient.start.go");
    arrivesAt("/patient/who-is-this-for");
    ticks("submitter", "MYSELF");
    goesOnTo("/patient/about-the-patient");
    tellsWhoIsIll();
    goesOnTo("/patient/how-to-reach-you");
    tellsHowToBeReached();
    goesOnTo("/patient/illness");
    ticks("disease", story.disease().name());
    writes("found-month", String.valueOf(story.found().getMonthValue()));
    writes("found-year", String.valueOf(story.found().getYear()));
    writes("ownWords", story.ownWords());
    goesOnTo("/patient/urgent-signs");
    tellsTheSigns();
    ticks("how", "RECORDS");
    writes("count", String.valueOf(story.treatments()));
    goesOnTo("/patient/records");
    return this;
  }

  private void tellsWhoIsIll() {
    PatientStory.Who who = story.who();
    writes("name", who.name());
    tellsTheBirthDate(who.born());
    ticks("sex", who.sex().name());
    picks("country", who.country());
  }

  private void tellsHowToBeReached() {
    ticks("language", story.language().getCode());
    picks("timeZone", story.who().timeZone());
    ticks("call", "NO");
  }

  private void tellsTheSigns() {
    if (story.signs().isEmpty()) {
      ticks("signs", "NONE");
      ticks("inHospital", "NO");
      goesOnTo("/patient/treatment");
      return;
    }
    for (UrgentSign sign : story.signs()) {
      ticks("signs", sign.name());
    }
    ticks("inHospital", "NO");
    goesOnTo("/patient/urgent-signs");
    assertThat(page.locator(".notice.urgent")).containsText(say("patient.urgent.title"));
    goesOnTo("/patient/treatment");
  }

  /** All files of a kind at once, and waits until each can be read by a reviewer. */
  public PatientActor uploadsTheRecords() {
    story
        .records()
        .forEach((kind, files) -> uploads(kind, files.stream().map(story::file).toList()));
    assertThat(page.locator("[data-preparing]"))
        .hasCount(0, new HasCountOptions().setTimeout(PREPARING));
    Pictures.take(page, "records");
    goesOnTo("/patient/your-questions");
    return this;
  }

  public PatientActor uploads(String kind, List<Path> files) {
    page.locator("#add-" + kind).setInputFiles(files.toArray(Path[]::new));
    for (Path file : files) {
      assertThat(filesOf(kind)).containsText(file.getFileName().toString());
    }
    return this;
  }

  /** By the plain form, one file, as a browser does that runs no script. */
  public PatientActor uploadsOneFileByThePlainForm(String kind) {
    String file = Objects.requireNonNull(story.records().get(kind)).getFirst();
    page.locator("#add-" + kind).setInputFiles(story.file(file));
    press(page.locator("[data-kind='" + kind + "'] [data-plain] button"));
    arrivesAt("/patient/records");
    assertThat(filesOf(kind)).containsText(file);
    goesOnTo("/patient/your-questions");
    return this;
  }

  /** A program that calls itself a PDF is refused by name, and what was sent stays. */
  public PatientActor isRefusedTheProgram(String kind, Path program) {
    page.locator("#add-" + kind).setInputFiles(program);
    Locator card = page.locator("[data-kind='" + kind + "'] [data-way] li");
    assertThat(card).containsText(say("patient.records.way.refused"));
    assertThat(card).containsText(program.getFileName().toString());
    press(card.locator("[data-act=remove]:visible"));
    assertThat(card).hasCount(0);
    return this;
  }

  private Locator filesOf(String kind) {
    return page.locator("[data-files='" + kind + "']");
  }

  public PatientActor asksAndAgrees() {
    List<String> fields = List.of("first", "second", "third", "fourth", "fifth");
    for (int i = 0; i < story.questions().size(); i++) {
      writes(fields.get(i), story.questions().get(i));
    }
    goesOnTo("/patient/consent");
    ticks("agreed", "READ");
    ticks("agreed", "ABROAD");
    ticks("letterWay", story.letterWay().name());
    goesOnTo("/patient/check-your-answers");
    return this;
  }

  /** The number that the portal gives the referral. */
  public String sendsTheReferral() {
    sees(story.who().name());
    story.questions().forEach(this::sees);
    presses("patient.check.go");
    arrivesAt("/patient/referral-sent");
    assertThat(page.locator("h1")).hasText(say("patient.sent.title"));
    String number = page.locator(".number bdi").innerText().strip();
    Mailbox.Mail mail = mailbox().mailAbout(number);
    org.assertj.core.api.Assertions.assertThat(mail.subject() + mail.text())
        .doesNotContain(story.who().name())
        .doesNotContain(story.questions().getFirst());
    return number;
  }

  /** Comes back later: everything told is kept, and the list leads on to the questions. */
  public PatientActor comesBackToTheTaskList() {
    opens("/patient/referral");
    arrivesAt("/patient/referral");
    assertThat(page.locator("ol.tasks > li")).hasCount(8);
    Pictures.take(page, "task-list");
    press(page.locator(".acts a.button.main"));
    arrivesAt("/patient/your-questions");
    return this;
  }

  public PatientActor followsTheReferral(String number) {
    opens("/patient/my-referral?number=" + number);
    arrivesAt("/patient/my-referral");
    assertThat(page.locator("h1")).hasText(say("patient.my.title"));
    return this;
  }

  /** Nothing says that the letter is late, or that there was none. */
  public PatientActor readsThatTheLetterIsCorrected(String number) {
    followsTheReferral(number);
    assertThat(page.locator(".lead")).hasText(say("patient.my.standing.correction"));
    assertThat(page.locator("#letter + p")).hasText(say("patient.my.letter.correction"));
    assertThat(page.locator(".clocks")).hasCount(0);
    return this;
  }

  /** What the office asked for is added, and the referral goes back to its place. */
  public PatientActor addsWhatWasAsked(String number, Path file) {
    opens(mailbox().link("/patient/my-referral"));
    arrivesAt("/patient/my-referral");
    assertThat(page.locator("#ask")).isVisible();
    opens("/patient/records?number=" + number);
    arrivesAt("/patient/records");
    uploads("DISCHARGE_SUMMARY", List.of(file));
    presses("patient.records.done");
    arrivesAt("/patient/my-referral");
    presses("patient.my.haveSent");
    assertThat(page.locator("#ask")).hasCount(0);
    return this;
  }

  /** Reads it, and has nothing more to send. */
  public PatientActor saysThatNothingMoreComes(String number, String asked) {
    opens("/patient/my-referral?number=" + number);
    arrivesAt("/patient/my-referral");
    assertThat(page.locator("#ask + .sheet .words")).containsText(asked);
    presses("patient.my.haveSent");
    assertThat(page.locator("#ask")).hasCount(0);
    return this;
  }

  /** The small picture of the page has the frame where staff drew it, and says why. */
  public PatientActor seesAFrameAround(String number, double[] frame, String words) {
    opens("/patient/my-referral?number=" + number);
    arrivesAt("/patient/my-referral");
    assertThat(page.locator(".ask")).containsText(words);
    Locator drawn = page.locator(".ask svg.page rect");
    String[] box = page.locator(".ask svg.page").getAttribute("viewBox").split(" ", -1);
    double width = Double.parseDouble(box[2]);
    double height = Double.parseDouble(box[3]);
    org.assertj.core.api.Assertions.assertThat(
            new double[] {place(drawn, "x") / width, place(drawn, "y") / height})
        .containsExactly(new double[] {frame[0], frame[1]}, within(0.01));
    org.assertj.core.api.Assertions.assertThat(
            new double[] {place(drawn, "width") / width, place(drawn, "height") / height})
        .containsExactly(new double[] {frame[2], frame[3]}, within(0.01));
    return this;
  }

  private static double place(Locator drawn, String name) {
    return Double.parseDouble(drawn.getAttribute(name));
  }

  /** The page that is asked for again, as its form names it. */
  public String pageAskedOf(String number) {
    opens("/patient/my-referral?number=" + number);
    arrivesAt("/patient/my-referral");
    return page.locator(".ask [name=page]").first().getAttribute("value");
  }

  public PatientActor withdraws(String number) {
    opens("/patient/withdraw-referral?number=" + number);
    presses("patient.withdraw.go");
    arrivesAt("/patient/my-referral");
    return this;
  }

  /**
   * It arrives, but is no picture: what came of it is said, and the page is asked for once more.
   */
  public PatientActor photographsAPageInVain(String number, Path broken) {
    opens("/patient/my-referral?number=" + number);
    arrivesAt("/patient/my-referral");
    page.locator(".ask input[type=file]").setInputFiles(broken);
    assertThat(page.locator("main")).containsText(broken.getFileName().toString());
    String sorry = say("patient.my.page.once.UNREADABLE");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () -> {
              opens("/patient/my-referral?number=" + number);
              return page.locator(".ask")
                      .filter(new Locator.FilterOptions().setHasText(sorry))
                      .count()
                  == 1;
            });
    arrivesAt("/patient/my-referral");
    assertThat(page.locator(".ask svg.page rect")).hasCount(1);
    Accessibility.requireNoViolation(page);
    org.assertj.core.api.Assertions.assertThat(
            page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing wider than the window")
        .isEqualTo(true);
    return this;
  }

  /** Sees the page with a frame on it; choosing the photo is all that is to do. */
  public PatientActor photographsAPageAgain(String number, Path photo) {
    opens("/patient/my-referral?number=" + number);
    arrivesAt("/patient/my-referral");
    assertThat(page.locator(".ask svg.page rect")).hasCount(1);
    page.locator(".ask input[type=file]").setInputFiles(photo);
    assertThat(page.locator("#page-again")).hasCount(0);
    arrivesAt("/patient/my-referral");
    assertThat(page.locator("main")).containsText(photo.getFileName().toString());
    return this;
  }

  /** It is there a moment after its mail left. */
  public PatientActor seesThatTheLetterIsThere(String number) {
    await()
        .atMost(Duration.ofSeconds(40))
        .until(
            () -> {
              opens("/patient/my-referral?number=" + number);
              return page.locator("h1").innerText().equals(say("patient.my.title.answered"));
            });
    arrivesAt("/patient/my-referral");
    return this;
  }

  public PatientActor readsTheLetter(Opinion opinion) {
    follows("patient.my.readLetter");
    arrivesAt("/patient/letter");
    for (String sentence : opinion.answers()) {
      assertThat(page.locator("article")).containsText(sentence);
    }
    return this;
  }

  /** Their own page opens beside the letter. */
  public PatientActor opensAPageThatItNames() {
    sees(say("delivery.letter.pages"));
    page.locator("details.clinical summary").click();
    Locator link = page.locator("details.clinical a[href^='/records/pages/']").first();
    assertThat(link).hasAttribute("aria-label", Pattern.compile("\\S+"));
    Accessibility.requireNoViolation(page);
    String address = link.getAttribute("href");
    Page opened = page.waitForPopup(() -> link.press("Enter"));
    assertThat(opened).hasURL(Pattern.compile(address + "$"));
    assertThat(opened.locator("img")).isVisible();
    opened.close();
    return this;
  }

  public byte[] downloadsTheLetter(String number) {
    opens("/patient/my-referral?number=" + number);
    var download = page.waitForDownload(() -> follows("patient.my.downloadLetter"));
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One of three questions; it is with the doctor then, and the letter stays where it is. */
  public PatientActor asksAboutTheLetter(String number, String question) {
    opens("/patient/my-referral?number=" + number);
    press(page.locator("#ask-further"));
    arrivesAt("/patient/follow-up-questions");
    Accessibility.requireNoViolation(page);
    writes("first", question);
    presses("patient.followUp.ask");
    arrivesAt("/patient/my-referral");
    sees(say("patient.my.done.asked"));
    sees(say("patient.my.standing.added.IN_REVIEW"));
    sees(question);
    Accessibility.requireNoViolation(page);
    follows("patient.my.readLetter");
    arrivesAt("/patient/letter");
    return this;
  }

  /** Beside the letter, which stays. */
  public PatientActor readsTheAddendum(String number, String question, String answer) {
    seesThatTheLetterIsThere(number);
    sees(say("patient.followUp.answered"));
    follows("patient.my.readAddendum", 1);
    assertThat(page.locator("article")).containsText(question);
    assertThat(page.locator("article")).containsText(answer);
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** A record comes after the letter; the letter stays while a doctor looks at both. */
  public PatientActor sendsNewResults(String number, Path file) {
    seesThatTheLetterIsThere(number);
    press(page.locator("#new-results"));
    arrivesAt("/patient/new-results");
    follows("patient.my.addRecords");
    arrivesAt("/patient/records");
    uploads("DISCHARGE_SUMMARY", List.of(file));
    presses("patient.records.done");
    arrivesAt("/patient/my-referral");
    press(page.locator("#new-results"));
    arrivesAt("/patient/new-results");
    sees(say("patient.results.files", 1));
    Accessibility.requireNoViolation(page);
    presses("patient.results.send");
    arrivesAt("/patient/my-referral");
    sees(say("patient.my.done.reopened"));
    sees(say("patient.my.standing.results.IN_REVIEW"));
    assertThat(page.locator("main a[href^='/patient/letter?']").first()).isVisible();
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** It says whose place it takes; the one before stays below it. */
  public PatientActor readsTheNewLetter(String number, String inShort) {
    seesThatTheLetterIsThere(number);
    Accessibility.requireNoViolation(page);
    follows("patient.my.readLetter");
    arrivesAt("/patient/letter");
    assertThat(page.locator("article")).containsText(inShort);
    assertThat(page.locator("article")).containsText(say("letter.edition.corrected", 2, 1));
    return this;
  }

  /**
   * With the question that was asked about it and its addendum; it says that a newer one is there.
   */
  public PatientActor readsTheLetterBefore(String number, String question, String answer) {
    opens("/patient/my-referral?number=" + number);
    assertThat(page.locator("#asked-before")).containsText(question);
    follows("patient.my.earlier.addendum", 1, 1);
    arrivesAt("/patient/letter");
    assertThat(page.locator("article")).containsText(answer);
    opens("/patient/my-referral?number=" + number);
    follows("patient.my.earlier.EARLIER", 1);
    arrivesAt("/patient/letter");
    assertThat(page.locator("#newer")).containsText(say("delivery.outdated"));
    Accessibility.requireNoViolation(page);
    follows("delivery.outdated.read");
    assertThat(page.locator("article")).containsText(say("letter.edition.corrected", 2, 1));
    assertThat(page.locator("#newer")).hasCount(0);
    return this;
  }

  /** The mail has a link and no letter on it. */
  public String linkToTheLetter(int which) {
    await().atMost(Duration.ofSeconds(40)).until(() -> mailbox().links("/letter-link") == which);
    String link = mailbox().link("/letter-link");
    org.assertj.core.api.Assertions.assertThat(mailbox().pdfs()).isEmpty();
    return link;
  }

  public byte[] opensTheLink(String link) {
    opens(link);
    arrivesAt("/letter-link");
    tellsTheBirthDate(story.who().born());
    var download = page.waitForDownload(() -> presses("delivery.link.open"));
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public PatientActor givesFiveWrongBirthDates(String link) {
    opens(link);
    arrivesAt("/letter-link");
    for (int tries = 0; tries < 5; tries++) {
      tellsTheBirthDate(story.who().born().plusDays(1));
      page.waitForResponse(Pattern.compile("/letter-link"), () -> presses("delivery.link.open"));
      page.waitForLoadState();
    }
    return isToldWhatToDo();
  }

  /** The page of a link that opens nothing says whom to write to and where the letter is. */
  public PatientActor findsTheLinkDead(String link) {
    opens(link);
    return isToldWhatToDo();
  }

  /** Neither the link nor the own page opens it, and both say kindly why. */
  public PatientActor findsTheLetterLookedAtOnceMore(String link, String number) {
    opens(link);
    arrivesAt("/letter-link");
    assertThat(page.locator("h1")).hasText(say("delivery.link.waits.title"));
    opens("/patient/letter?number=" + number);
    arrivesAt("/patient/letter");
    sees(say("delivery.letter.waits"));
    opens("/patient/my-referral?number=" + number);
    assertThat(page.locator("h1")).hasText(say("patient.my.title.held"));
    assertThat(page.locator("main a[href*='/patient/letter']")).hasCount(0);
    Accessibility.requireNoViolation(page);
    return this;
  }

  /** It says that a newer letter is there, and asks as before to open that one. */
  public byte[] opensTheNewLetterByTheLinkBefore(String link) {
    opens(link);
    arrivesAt("/letter-link");
    assertThat(page.locator("h1")).hasText(say("delivery.outdated.title"));
    Accessibility.requireNoViolation(page);
    return opensTheLink(link);
  }

  private PatientActor isToldWhatToDo() {
    arrivesAt("/letter-link");
    assertThat(page.locator("h1")).hasText(say("delivery.link.over.title"));
    sees("second-opinion@hospital.example");
    assertThat(page.getByText(say("delivery.link.signIn"))).isVisible();
    return this;
  }

  private void tellsTheBirthDate(LocalDate born) {
    writes("birthDate-day", String.valueOf(born.getDayOfMonth()));
    writes("birthDate-month", String.valueOf(born.getMonthValue()));
    writes("birthDate-year", String.valueOf(born.getYear()));
  }

  /** The number of the draft, as its pages carry it along. */
  public String numberOfTheDraft() {
    opens("/patient/about-the-patient");
    arrivesAt("/patient/about-the-patient");
    return page.locator("main form [name=number]").getAttribute("value");
  }

  /** Whether the page has a form that says which referral it is about. */
  public boolean canForge(String address) {
    opens(address);
    return page.locator("main form [name=number]").count() > 0 && page.locator(SUBMIT).count() > 0;
  }

  /** Sends the form of an own page with the number of another referral; what is answered. */
  public int forges(String address, String number) {
    opens(address);
    page.evaluate(
        "number => document.querySelectorAll('main [name=number]')"
            + ".forEach(field => field.value = number)",
        number);
    return page.waitForResponse(
            answer -> answer.request().method().equals("POST"),
            () -> press(page.locator(SUBMIT).first()))
        .status();
  }

  /** The bytes that come over the network for a page and all that it needs, nothing kept before. */
  public long weighs(String address) {
    AtomicLong bytes = new AtomicLong();
    CDPSession network = page.context().newCDPSession(page);
    network.send("Network.enable");
    JsonObject off = new JsonObject();
    off.addProperty("cacheDisabled", true);
    network.send("Network.setCacheDisabled", off);
    network.on(
        "Network.loadingFinished",
        loaded -> bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));
    page.navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    network.detach();
    return bytes.get();
  }

  /** Where the original of a record is given out, as it stands in the page of its sender. */
  public String firstOriginal() {
    opens("/patient/records");
    arrivesAt("/patient/records");
    return page.locator("a[href^='/records/originals/']").first().getAttribute("href");
  }

  /** The opaque id of a record, as it stands in the page of the one who sent it. */
  public String firstRecord() {
    opens("/patient/records");
    arrivesAt("/patient/records");
    String record = page.locator("button[name=remove]").first().getAttribute("value");
    opens("/patient/your-questions");
    arrivesAt("/patient/your-questions");
    return record;
  }

  private void goesOnTo(String path) {
    presses("patient.continue");
    arrivesAt(path);
  }
}
