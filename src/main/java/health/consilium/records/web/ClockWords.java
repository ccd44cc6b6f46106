package health.consilium.records.web;

import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.SentReferral;
import health.consilium.referral.Turnaround;
import health.consilium.referral.TurnaroundDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long a referral takes, in its patient's words and time. */
record ClockWords(
    SentReferral referral, Turnaround promise, Instant now, Texts texts, Moments moments) {

  private static final String MY = "patient.my.";
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  /** "Day 2 of 5", or how many working days it took or is over. */
  String withUs() {
    TurnaroundDay day = promise.at(referral.clocks(), now);
    if (isWithUs() && day.overdue()) {
      return texts.say(MY + "over", day.over());
    }
    return isWithUs() || isWaiting()
        ? texts.say(MY + "day", day.day(), day.of())
        : texts.say(MY + "tookDays", Math.max(1, day.day() + day.over()));
  }

  /** "Since today", "since Monday …", or how long it took in all. */
  String waitingForYou() {
    return isWaiting()
        ? referral
            .last(ReferralEventKind.RECORDS_ASKED)
            .map(this::since)
            .orElse(texts.say(MY + "notNow"))
        : length(referral.clocks().waitingForPatient());
  }

  private String since(Instant asked) {
    LocalDate day = moments.dateOf(asked);
    return day.equals(moments.dateOf(now))
        ? texts.say(MY + "sinceToday")
        : texts.say(MY + "since", moments.weekday(day));
  }

  private String length(Duration waited) {
    if (waited.toMinutes() < 1) {
      return texts.say(MY + "notNow");
    }
    if (waited.toHours() < 1) {
      return texts.say(MY + "underAnHour");
    }
    return waited.toDays() < 1
        ? texts.say(MY + "hours", waited.toHours())
        : texts.say(MY + "days", waited.toDays());
  }

  /** When the letter comes; while we wait for the patient, when it would if all came today. */
  @Nullable String promised() {
    if (!isWithUs() && !isWaiting()) {
      return null;
    }
    String day = moments.weekday(dueWherePatientIs());
    if (isWaiting()) {
      return texts.say(MY + "promise.waiting", day);
    }
    boolean overdue = promise.at(referral.clocks(), now).overdue();
    String promised = new Round(referral, now).key().isEmpty() ? "promise" : "promise.again";
    return texts.say(MY + (overdue ? "promise.over" : promised), day);
  }

  /** The hospital's closed days on the way, when there are any. */
  @Nullable String closedDays() {
    if (!isWithUs() && !isWaiting()) {
      return null;
    }
    LocalDate today = LocalDate.ofInstant(now, promise.zone());
    String days =
        promise.holidays(today, due()).stream()
            .map(moments::weekday)
            .collect(Collectors.joining(texts.say("patient.check.comma")));
    return days.isEmpty() ? null : texts.say(MY + "closed", days);
  }

  private LocalDate dueWherePatientIs() {
    Instant end = due().atTime(END_OF_DAY).atZone(promise.zone()).toInstant();
    return moments.dateOf(end);
  }

  private LocalDate due() {
    return promise.due(now.minus(referral.clocks().withUs()));
  }

  private boolean isWithUs() {
    return referral.status().withUs();
  }

  private boolean isWaiting() {
    return referral.status().waitingForPatient();
  }
}
