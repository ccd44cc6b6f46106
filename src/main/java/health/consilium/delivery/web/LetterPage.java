package health.consilium.delivery.web;

import health.consilium.account.SignedInUser;
import health.consilium.delivery.LetterReading;
import health.consilium.delivery.LetterStanding;
import health.consilium.delivery.ReleasedLetter;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.Addition;
import health.consilium.letter.LetterEdition;
import health.consilium.letter.LetterWords;
import health.consilium.letter.LinkedText;
import health.consilium.letter.LinkedText.Piece;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.RecordReading;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letter as a page, in the letter's own language whatever the page around it speaks. */
@Named
@RequestScoped
public class LetterPage {

  private static final int KILOBYTE = 1024;

  @Inject LetterReading reading;
  @Inject RecordReading records;
  @Inject SignedInUser user;

  private @Nullable String number;
  private @Nullable String edition;
  private @Nullable String addendum;
  private @Nullable ReleasedLetter letter;
  private @Nullable LinkedText links;
  private LetterStanding standing = LetterStanding.STANDS;

  public void load() {
    ReferralNumber wanted =
        ReferralNumber.typed(number == null ? "" : number).orElseThrow(NotFound::new);
    LetterEdition meant = LetterPdfServlet.wanted(edition, addendum);
    standing = reading.standing(wanted, meant, user.asPatient());
    if (standing.readable()) {
      letter = reading.read(wanted, meant, user.asPatient());
      var pages = new OwnPages(records.recordsOf(wanted, user.asPatient()));
      links = new LinkedText(letter.content(), words(), pages::pictureOf);
    }
  }

  private ReleasedLetter letter() {
    if (letter == null) {
      throw new NotFound();
    }
    return letter;
  }

  private LetterWords words() {
    return LetterWords.in(letter().content().heading().language());
  }

  public String getTitle() {
    if (!standing.readable()) {
      String why = isWaiting() ? "delivery.link.waits.title" : "delivery.outdated.title";
      return Texts.of(user.language()).say(why);
    }
    Addition addition = letter().content().addition();
    return addition == null
        ? words().text("title")
        : words().text("addendum.title", addition.number());
  }

  /** It belongs to a letter that stays as it is. */
  public boolean isAdding() {
    return letter != null && letter.content().addition() != null;
  }

  /** It is looked at once more, and nobody opens it meanwhile. */
  public boolean isWaiting() {
    return standing == LetterStanding.HELD;
  }

  public boolean isReadable() {
    return standing.readable();
  }

  /** A newer edition takes its place. */
  public boolean isOutdated() {
    return standing.outdated();
  }

  public List<String> getMeta() {
    var heading = letter().content().heading();
    return List.of(
        heading.patient().name()
            + ", "
            + words().text("born", words().date(heading.patient().bornOn())),
        heading.number() + ", " + whichEdition(letter().content()),
        heading.physician().name() + ", " + words().date(heading.issuedOn()));
  }

  private String whichEdition(LetterContent content) {
    Addition addition = content.addition();
    return addition == null
        ? words().edition(content.heading().edition())
        : words().addendum(addition);
  }

  public String getLanguageTag() {
    return letter().content().heading().language().getTag();
  }

  /** Of what stands around the letter. */
  public String getPageTag() {
    return user.language().getTag();
  }

  public List<LetterPart> getFace() {
    Addition addition = letter().content().addition();
    return addition == null
        ? new LetterFace(letter().content(), words()).parts()
        : new LetterAddition(letter().content(), addition, words()).parts();
  }

  /** A text of the letter, with the pages that it names. */
  public List<Piece> pieces(String text) {
    return links == null ? List.of() : links.of(text);
  }

  /** A page that is named can be opened. */
  public boolean isLinked() {
    return links != null && links.leadsSomewhere();
  }

  public String getStatement() {
    return words().text("statement");
  }

  public String getClinicalTitle() {
    return words().text("clinical");
  }

  public List<LetterPart> getClinical() {
    return new LetterClinicalPart(letter().content(), words()).parts();
  }

  public int getPages() {
    return letter().pages();
  }

  public int getKilobytes() {
    return Math.max(1, letter().bytes() / KILOBYTE);
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getEdition() {
    return edition;
  }

  public void setEdition(@Nullable String edition) {
    this.edition = edition;
  }

  public @Nullable String getAddendum() {
    return addendum;
  }

  public void setAddendum(@Nullable String addendum) {
    this.addendum = addendum;
  }
}
