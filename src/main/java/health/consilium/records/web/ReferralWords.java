package health.consilium.records.web;

import static java.util.Comparator.comparing;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.referral.AskedRecords;
import health.consilium.referral.HistoryEntry;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.SentReferral;
import health.consilium.referral.Turnaround;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sent referral as its patient reads it: in words, in the patient's own time. */
public final class ReferralWords implements Serializable {

  private static final String MY = "patient.my.";
  private static final Set<ReferralStatus> ANSWERED =
      EnumSet.of(ReferralStatus.ANSWERED, ReferralStatus.CLOSED);

  private final SentReferral referral;
  private final Language language;
  private final Turnaround promise;
  private final Instant now;

  ReferralWords(SentReferral referral, Language language, Turnaround promise, Instant now) {
    this.referral = referral;
    this.language = language;
    this.promise = promise;
    this.now = now;
  }

  /** A line of the history. */
  public record Event(String what, String when) {}

  /** Another referral of the same patient. */
  public record Other(String number, String status, String when) {}

  public String getNumber() {
    return referral.number().value();
  }

  public String getPatientName() {
    return referral.details().map(PatientDetails::name).orElse("");
  }

  public boolean isAnswered() {
    return ANSWERED.contains(referral.status());
  }

  public boolean isOver() {
    return referral.status().over();
  }

  public boolean isWaiting() {
    return referral.status().waitingForPatient();
  }

  public boolean isWithUs() {
    return referral.status().withUs();
  }

  public boolean isWithdrawable() {
    return referral.withdrawable();
  }

  public String getTitle() {
    return texts().say(MY + (isAnswered() ? "title.answered" : "title"));
  }

  public boolean isBeingCorrected() {
    return round().isCorrection();
  }

  /** It has a letter, whatever happened to it since. */
  public boolean isAnsweredOnce() {
    return referral.answeredAt().isPresent();
  }

  public boolean isBeingAddedTo() {
    return round().isAddition();
  }

  /** One sentence that says where it is. */
  public String getStanding() {
    String stands = isBeingCorrected() ? "correction" : referral.status().name();
    return texts().say(MY + "standing." + round().key() + stands);
  }

  /** When its letter comes, as long as none is there. */
  public String getLetter() {
    return texts()
        .say(MY + "letter." + (isBeingCorrected() ? "correction" : round().key() + "notYet"));
  }

  /** What the hospital waits for; nothing while it waits for nothing. */
  public @Nullable String getAsked() {
    return isWaiting() ? referral.openRequest().map(AskedRecords::words).orElse(null) : null;
  }

  public String getAskedOn() {
    return referral.openRequest().map(asked -> moments().dayAndTime(asked.askedAt())).orElse("");
  }

  public String getWithUsWords() {
    return clocks().withUs();
  }

  public String getWaitingForYou() {
    return clocks().waitingForYou();
  }

  public @Nullable String getPromise() {
    return clocks().promised();
  }

  public @Nullable String getClosedDays() {
    return clocks().closedDays();
  }

  public String getZoneName() {
    return moments().zoneName();
  }

  public String getAnsweredOn() {
    return referral.answeredAt().map(moments()::day).orElse("");
  }

  public int getQuestions() {
    return referral.questions();
  }

  public int getPromisedDays() {
    return promise.days();
  }

  /** The way from sending to the letter. */
  public List<WayStep> getWay() {
    return new Way(referral, texts(), moments()).steps();
  }

  /** Everything that happened, newest first; what was noted late stands where it happened. */
  public List<Event> getHistory() {
    return referral.history().stream()
        .filter(entry -> entry.kind() != ReferralEventKind.QUEUED)
        .sorted(comparing(HistoryEntry::at))
        .map(this::event)
        .toList()
        .reversed();
  }

  private Event event(HistoryEntry entry) {
    return new Event(texts().say(MY + "event." + entry.kind()), moments().dayAndTime(entry.at()));
  }

  /** What was asked and answered before. */
  public List<Event> getEarlierAsked() {
    return referral.asked().stream()
        .filter(asked -> !asked.open())
        .map(asked -> new Event(asked.words(), moments().dayAndTime(asked.askedAt())))
        .toList();
  }

  Other asOther() {
    return new Other(
        getNumber(),
        texts().say(MY + "short." + referral.status()),
        moments().day(referral.submittedAt()));
  }

  private ClockWords clocks() {
    return new ClockWords(referral, promise, now, texts(), moments());
  }

  private Round round() {
    return new Round(referral, now);
  }

  private Moments moments() {
    ZoneId zone =
        referral.details().map(PatientDetails::timeZone).map(ZoneId::of).orElse(promise.zone());
    return new Moments(language.locale(), zone);
  }

  private Texts texts() {
    return Texts.of(language);
  }
}
