package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.completeness.Gap;
import health.consilium.records.completeness.RecordsWanted;
import health.consilium.referral.AskedRecords;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.AskedOfPatient;
import health.consilium.review.AskingForRecords;
import health.consilium.review.web.ClockWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the patient can be asked for from the room, and what was asked and is not answered. */
@Named
@RequestScoped
public class RecordsAskedPage {

  @Inject RoomPage room;
  @Inject AskingForRecords asking;
  @Inject SignedInUser user;
  @Inject Turnaround turnaround;

  private @Nullable AskedOfPatient asked;

  /** A kind of record that is not there; {@code proposed} when the opinion may need it. */
  public record Wanted(String kind, String name, String words, boolean proposed) {

    static Wanted of(Gap gap, Texts texts) {
      return new Wanted(
          gap.kind().name(),
          texts.say(gap.kindKey()),
          texts.say("records.ask." + gap.kind().name()),
          gap.needed() && gap.isOpen());
    }
  }

  /** Nothing more is asked once it is signed. */
  public boolean isMayAsk() {
    return !room.getRoom().signed() && asked().mayAsk();
  }

  public boolean isOpen() {
    return !room.getRoom().signed() && asked().open().isPresent();
  }

  private AskedOfPatient asked() {
    if (asked == null) {
      ReferralNumber number = ReferralNumber.typed(room.getNumber()).orElseThrow(NotFound::new);
      asked = asking.look(number, user.asReviewer());
    }
    return asked;
  }

  /** When it was asked, and how much came since. */
  public String getStanding() {
    Texts texts = Texts.of(user.language());
    var clock = new ClockWords(user.language(), turnaround.zone());
    String since = asked().open().map(AskedRecords::askedAt).map(clock::moment).orElse("");
    return asked().files() == 0
        ? texts.say("review.wanted.open", since)
        : texts.say("review.wanted.came", since, asked().files());
  }

  /** What the patient reads. */
  public String getWords() {
    return asked().open().map(AskedRecords::words).orElse("");
  }

  public List<Wanted> getWanted() {
    Texts texts = Texts.of(user.language());
    return room.gaps().stream().map(gap -> Wanted.of(gap, texts)).toList();
  }

  public int getLongest() {
    return RecordsWanted.LONGEST;
  }

  /** That the patient reads another language than the reviewer; else empty. */
  public String getHint() {
    Language patients = Language.of(room.getRoom().patient().language()).orElse(Language.ENGLISH);
    Texts mine = Texts.of(user.language());
    return patients == user.language()
        ? ""
        : mine.say("review.wanted.language", mine.say("review.language." + patients.getCode()));
  }
}
