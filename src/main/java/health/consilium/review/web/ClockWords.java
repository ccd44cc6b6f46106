package health.consilium.review.web;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.referral.Clocks;
import health.consilium.referral.TurnaroundDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Both clocks and dates as staff read them, words first, in the hospital's time zone. */
public record ClockWords(Language language, ZoneId zone) {

  /** "day 2 of 5", or "1 day over". */
  public String stands(TurnaroundDay promise) {
    return promise.overdue()
        ? texts().say("review.clock.over", promise.over())
        : texts().say("review.clock.day", promise.day(), promise.of());
  }

  /** "due Mon 12 Oct", "was due …", or that the clock stands still. */
  public String due(TurnaroundDay promise) {
    if (!promise.running()) {
      return texts().say("review.clock.stopped");
    }
    String key = promise.overdue() ? "review.clock.wasDue" : "review.clock.due";
    return texts().say(key, day(promise.due()));
  }

  /** How long it has waited for its patient; empty when it never did. */
  public String waited(Clocks clocks) {
    long days = clocks.waitingForPatient().toDays();
    if (clocks.running() == Clocks.Running.WAITING_FOR_PATIENT) {
      return texts().say("review.clock.waiting", days);
    }
    return days == 0 ? "" : texts().say("review.clock.waited", days);
  }

  public String day(LocalDate day) {
    return format("review.format.day").format(day);
  }

  public String day(Instant moment) {
    return day(moment.atZone(zone).toLocalDate());
  }

  /** "Mon 12 Oct, 14:30". */
  public String moment(Instant moment) {
    return format("review.format.moment").format(moment.atZone(zone));
  }

  /** The hospital's place and time: "Singapore, Mon 12 Oct, 14:30". */
  public String now(Instant moment) {
    String place = zone.getId().replaceAll(".*/", "").replace('_', ' ');
    return texts().say("coordinator.now", place, moment(moment));
  }

  private DateTimeFormatter format(String key) {
    return DateTimeFormatter.ofPattern(texts().say(key), language.locale());
  }

  private Texts texts() {
    return Texts.of(language);
  }
}
