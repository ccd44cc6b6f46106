package health.consilium.delivery.web;

import static java.util.Objects.requireNonNull;

import health.consilium.account.SignInDesk;
import health.consilium.delivery.DeliveryDesk;
import health.consilium.delivery.DeliveryRow;
import health.consilium.delivery.EvaluationDispatch;
import health.consilium.delivery.ReadyLetter;
import health.consilium.delivery.office.ReferralFile;
import health.consilium.delivery.office.ReferralFiles;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The last look at a signed letter and its mail, and the release. */
@Named
@RequestScoped
public class SendPage {

  private static final int LAST_LETTERS = 5;

  @Inject EvaluationDispatch dispatch;
  @Inject DeliveryDesk deliveries;
  @Inject ReferralFiles files;
  @Inject SignInDesk signInDesk;
  @Inject OfficeWords words;

  private @Nullable String number;
  private @Nullable String page;
  private @Nullable UUID shown;
  private String password = "";
  private @Nullable ReferralFile file;
  private @Nullable ReadyLetter letter;
  private @Nullable List<DeliveryLine> ofThis;
  private @Nullable List<DeliveryLine> latest;

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void open() {
    number = Faces.getRequestParameter("number");
  }

  /** Refused when there is no signed letter. */
  public void load() {
    letter();
  }

  public String release() {
    signInDesk.confirmPassword(words.coordinator(), password);
    dispatch.release(number(), requireNonNull(shown), words.coordinator());
    return "/coordinator/send?faces-redirect=true&done=yes&number=" + number();
  }

  private ReferralNumber number() {
    return ReferralNumber.typed(number == null ? "" : number).orElseThrow(NotFound::new);
  }

  private ReferralFile file() {
    if (file == null) {
      file = files.open(number(), words.coordinator());
    }
    return file;
  }

  private ReadyLetter letter() {
    if (letter == null) {
      letter = dispatch.preview(number(), words.coordinator());
    }
    return letter;
  }

  public String getTitle() {
    return words.say("coordinator.send.title", number().value());
  }

  public FileHead getHead() {
    return isReleased() ? FileHead.released(file(), words) : FileHead.of(file(), words);
  }

  public String getAbout() {
    ReadyLetter letter = letter();
    LetterEdition edition = letter.edition();
    return words.say(
        edition.adds() ? "coordinator.send.about.addendum" : "coordinator.send.about",
        FileHead.person(file().answers(), words),
        edition.adds() ? edition.addendum() : edition.edition(),
        letter.signedBy(),
        words.moment(letter.printedAt()));
  }

  public List<LedgerStep> getSteps() {
    return LedgerStep.waiting(words.moment(letter().printedAt()), words);
  }

  public boolean isReleased() {
    return letter().released();
  }

  /** The letter that the form stands under. */
  public UUID getShown() {
    return letter().letterId();
  }

  public void setShown(@Nullable UUID shown) {
    this.shown = shown;
  }

  /** What became of the letter once it was released. */
  public List<DeliveryLine> getDeliveries() {
    if (ofThis == null) {
      ofThis = lines(deliveries.rowsOf(number(), words.coordinator()));
    }
    return ofThis;
  }

  /** The letters that this office released last, whosever they are. */
  public List<DeliveryLine> getLatest() {
    if (latest == null) {
      latest = lines(deliveries.newest(LAST_LETTERS, words.coordinator()));
    }
    return latest;
  }

  private List<DeliveryLine> lines(List<DeliveryRow> rows) {
    return rows.stream().map(row -> DeliveryLine.of(row, words)).toList();
  }

  /** Characters of the letter that print as a box; empty when there are none. */
  public String getUnprintable() {
    return String.join(", ", letter().unprintable());
  }

  /** It waits, and nothing speaks against its release. */
  public boolean isReleasable() {
    return !isReleased() && letter().setApart().isEmpty();
  }

  public String getWay() {
    return words.word("coordinator.send.way", letter().way());
  }

  public String getChosen() {
    return words.say("coordinator.send.way.chosen", words.moment(letter().chosenAt()));
  }

  public String getLanguage() {
    return words.say(
        "coordinator.send.inLanguage", words.languageName(file().answers().language()));
  }

  public String getLanguageTag() {
    return file().answers().language();
  }

  public List<MailPreview> getMails() {
    ReadyLetter letter = letter();
    return IntStream.range(0, letter.recipients().size())
        .mapToObj(at -> MailPreview.of(letter.recipients().get(at), letter.mails().get(at), words))
        .toList();
  }

  public String getFrom() {
    return words.sender();
  }

  public LetterLeaves getLeaves() {
    return LetterLeaves.of(letter().pages(), page, words);
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
