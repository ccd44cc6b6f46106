package health.consilium.review;

import health.consilium.platform.settings.Settings;
import health.consilium.referral.Turnaround;
import health.consilium.referral.WorkingHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a claim holds while nobody works on it: hours of working days, or any hours where the
 * referral cannot wait.
 */
@ApplicationScoped
public class ClaimTime {

  /** A question waits over a weekend: so many times as long as a claim lasts. */
  private static final int LONGEST_QUESTION = 3;

  @Inject Settings settings;
  @Inject Turnaround hospital;

  Instant lapsesAt(Instant now) {
    return hours().after(now, whole());
  }

  /** What was touched since this moment has not lain for the full time. */
  Instant touchedSince(Instant now) {
    return hours().before(now, whole());
  }

  /** A colleague who was asked before this moment has had long enough. */
  Instant askedTooLongAgo(Instant now) {
    return now.minus(whole().multipliedBy(LONGEST_QUESTION));
  }

  /** The half of it is left: time enough to tell whose it is. */
  Instant soon(Instant now) {
    return hours().after(now, whole().dividedBy(2));
  }

  /** As {@link #soon}, where every hour counts. */
  Instant soonUrgent(Instant now) {
    return now.plus(whole().dividedBy(2));
  }

  /** All of it, of a referral that cannot wait. */
  Duration whole() {
    return settings.review().claimTime();
  }

  LocalDate today(Instant now) {
    return hospital.today(now);
  }

  private WorkingHours hours() {
    return new WorkingHours(hospital);
  }
}
