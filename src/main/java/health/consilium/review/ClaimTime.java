package health.consilium.review;

import health.consilium.platform.settings.Settings;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How long a claim holds while nobody works on it. */
@ApplicationScoped
public class ClaimTime {

  /** A question waits over a weekend: so many times as long as a claim lasts. */
  private static final int LONGEST_QUESTION = 3;

  @Inject Settings settings;
  @Inject Turnaround hospital;

  Instant lapsesAt(Instant now) {
    return now.plus(whole());
  }

  /** What was touched since this moment has not lain for the full time. */
  Instant touchedSince(Instant now) {
    return now.minus(whole());
  }

  /** A colleague who was asked before this moment has had long enough. */
  Instant askedTooLongAgo(Instant now) {
    return now.minus(whole().multipliedBy(LONGEST_QUESTION));
  }

  LocalDate today(Instant now) {
    return hospital.today(now);
  }

  private Duration whole() {
    return settings.review().claimTime();
  }
}
