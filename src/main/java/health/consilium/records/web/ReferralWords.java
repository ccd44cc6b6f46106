package health.consilium.records.web;

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
import health.consilium.referral.TurnaroundDay;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sent referral as its patient reads it: in words, in the patient's own time. */
public final class ReferralWords implements Serializable {

  private static final String MY = "patient.my.";
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
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

  /** Its letter was signed once, and is written anew, because something in it may be wrong. */
  public boolean isBeingCorrected() {
    Optional<Instant> signed = referral.last(ReferralEventKind.EVALUATED);
    return isWithUs()
        && signed.filter(at -> !isUnreleasedUpdate(at)).isPresent()
        && referral
            .last(ReferralEventKind.CORRECTION_ASKED)
            .filter(signed.get()::isBefore)
            .isPresent();
  }

  /** What was signed then told of new results and never left: the letter that is there stands. */
  private boolean isUnreleasedUpdate(Instant signed) {
    Instant answered = referral.answeredAt().orElse(Instant.MAX);
    return referral
        .last(ReferralEventKind.NEW_RESULTS)
        .filter(asked -> !asked.isBefore(answered) && asked.isBefore(signed))
        .filter(asked -> !happened(ReferralEventKind.CORRECTION_ASKED, asked, signed))
        .filter(_ -> !happened(ReferralEventKind.LETTER_RELEASED, signed, now))
        .isPresent();
  }

  private boolean happened(ReferralEventKind kind, Instant from, Instant until) {
    return referral.history().stream()
        .anyMatch(
            entry ->
                entry.kind() == kind && !entry.at().isBefore(from) && !entry.at().isAfter(until));
  }

  /** It has a letter, whatever happened to it since. */
  public boolean isAnsweredOnce() {
    return referral.answeredAt().isPresent();
  }

  /** Its letter stays, and something is added to it. */
  public boolean isBeingAddedTo() {
    return !isSignedSinceAnswer()
        && (happenedSinceAnswer(ReferralEventKind.FOLLOW_UP_ASKED)
            || happenedSinceAnswer(ReferralEventKind.FOLLOW_UP_RESUMED)
            || happenedSinceAnswer(ReferralEventKind.ADDENDUM_SIGNED));
  }

  /** What waits for its release is a letter, not what is added to one. */
  private boolean isSignedSinceAnswer() {
    Instant answered = referral.answeredAt().orElse(Instant.MAX);
    return referral.last(ReferralEventKind.EVALUATED).filter(answered::isBefore).isPresent();
  }

  private boolean happenedSinceAnswer(ReferralEventKind kind) {
    Instant answered = referral.answeredAt().orElse(Instant.MAX);
    return (isWithUs() || isWaiting())
        && !isBeingCorrected()
        && referral.last(kind).filter(at -> !at.isBefore(answered)).isPresent();
  }

  /** One sentence that says where it is. */
  public String getStanding() {
    String stands = isBeingCorrected() ? "correction" : referral.status().name();
    return texts().say(MY + "standing." + round() + stands);
  }

  /** When its letter comes, as long as none is there. */
  public String getLetter() {
    return texts().say(MY + "letter." + (isBeingCorrected() ? "correction" : round() + "notYet"));
  }

  /** After the answer: something is added to the letter, or it is written anew. */
  private String round() {
    if (isBeingAddedTo()) {
      return "added.";
    }
    return happenedSinceAnswer(ReferralEventKind.NEW_RESULTS) ? "results." : "";
  }

  /** What the hospital waits for; nothing while it waits for nothing. */
  public @Nullable String getAsked() {
    return isWaiting() ? referral.openRequest().map(AskedRecords::words).orElse(null) : null;
  }

  public String getAskedOn() {
    return referral.openRequest().map(asked -> moments().dayAndTime(asked.askedAt())).orElse("");
  }

  /** "Day 2 of 5", or how many working days it took or is over. */
  public String getWithUsWords() {
    TurnaroundDay day = promise.at(referral.clocks(), now);
    if (isWithUs() && day.overdue()) {
      return texts().say(MY + "over", day.over());
    }
    return isWithUs() || isWaiting()
        ? texts().say(MY + "day", day.day(), day.of())
        : texts().say(MY + "tookDays", Math.max(1, day.day() + day.over()));
  }

  /** "Since today", "since Monday …", or how long it took in all. */
  public String getWaitingForYou() {
    return isWaiting()
        ? referral
            .last(ReferralEventKind.RECORDS_ASKED)
            .map(this::since)
            .orElse(texts().say(MY + "notNow"))
        : length(referral.clocks().waitingForPatient());
  }

  private String since(Instant asked) {
    LocalDate day = moments().dateOf(asked);
    return day.equals(moments().dateOf(now))
        ? texts().say(MY + "sinceToday")
        : texts().say(MY + "since", moments().weekday(day));
  }

  private String length(Duration waited) {
    if (waited.toMinutes() < 1) {
      return texts().say(MY + "notNow");
    }
    if (waited.toHours() < 1) {
      return texts().say(MY + "underAnHour");
    }
    return waited.toDays() < 1
        ? texts().say(MY + "hours", waited.toHours())
        : texts().say(MY + "days", waited.toDays());
  }

  /** When the letter comes; while we wait for the patient, when it would if all came today. */
  public @Nullable String getPromise() {
    if (!isWithUs() && !isWaiting()) {
      return null;
    }
    String day = moments().weekday(dueWherePatientIs());
    if (isWaiting()) {
      return texts().say(MY + "promise.waiting", day);
    }
    boolean overdue = promise.at(referral.clocks(), now).overdue();
    String promised = round().isEmpty() ? "promise" : "promise.again";
    return texts().say(MY + (overdue ? "promise.over" : promised), day);
  }

  /** The hospital's closed days on the way, when there are any. */
  public @Nullable String getClosedDays() {
    if (!isWithUs() && !isWaiting()) {
      return null;
    }
    LocalDate today = LocalDate.ofInstant(now, promise.zone());
    String days =
        promise.holidays(today, due()).stream()
            .map(moments()::weekday)
            .collect(Collectors.joining(texts().say("patient.check.comma")));
    return days.isEmpty() ? null : texts().say(MY + "closed", days);
  }

  private LocalDate dueWherePatientIs() {
    Instant end = due().atTime(END_OF_DAY).atZone(promise.zone()).toInstant();
    return moments().dateOf(end);
  }

  private LocalDate due() {
    return promise.due(now.minus(referral.clocks().withUs()));
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

  /** Everything that happened, newest first. */
  public List<Event> getHistory() {
    return referral.history().reversed().stream()
        .filter(entry -> entry.kind() != ReferralEventKind.QUEUED)
        .map(this::event)
        .toList();
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

  private Moments moments() {
    ZoneId zone =
        referral.details().map(PatientDetails::timeZone).map(ZoneId::of).orElse(promise.zone());
    return new Moments(language.locale(), zone);
  }

  private Texts texts() {
    return Texts.of(language);
  }
}
