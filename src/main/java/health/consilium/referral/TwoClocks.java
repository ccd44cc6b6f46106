package health.consilium.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts how long the hospital has had a referral and how long it waited for its patient.
 *
 * <p>Sent on Monday at 9, asked for records on Tuesday at 9, back on Friday at 9. On Tuesday one
 * day with us is counted and the patient's clock starts; on Friday three days of waiting are
 * counted and ours goes on. {@code queueSince} is now Thursday at 9, Friday less the one day with
 * us: the referral stands in the queue as if it had been sent then. On Saturday at 9 it has been
 * with us for two days and has waited for three.
 */
@Embeddable
class TwoClocks {

  @Column(name = "with_us_seconds", nullable = false)
  private long withUsSeconds;

  @Column(name = "waiting_seconds", nullable = false)
  private long waitingSeconds;

  @Column(name = "clock_since")
  private @Nullable Instant since;

  /** The key of the queue: when the hospital's time would have begun without pauses. */
  @Column(name = "queue_since")
  private @Nullable Instant queueSince;

  /** Counts the time since the last change for the clock that ran, then starts the one of next. */
  void turn(ReferralStatus from, ReferralStatus next, Instant now) {
    long elapsed = since == null ? 0 : Math.max(0, Duration.between(since, now).toSeconds());
    if (from.withUs()) {
      withUsSeconds += elapsed;
    }
    if (from.waitingForPatient()) {
      waitingSeconds += elapsed;
    }
    since = next.withUs() || next.waitingForPatient() ? now : null;
    if (next.withUs()) {
      queueSince = now.minusSeconds(withUsSeconds);
    }
  }

  /** What was counted before belongs to the answer that was given. */
  void beginAnew() {
    withUsSeconds = 0;
    waitingSeconds = 0;
  }

  Clocks at(Instant now, ReferralStatus status) {
    long elapsed = since == null ? 0 : Math.max(0, Duration.between(since, now).toSeconds());
    return new Clocks(
        Duration.ofSeconds(withUsSeconds + (status.withUs() ? elapsed : 0)),
        Duration.ofSeconds(waitingSeconds + (status.waitingForPatient() ? elapsed : 0)),
        running(status),
        queueSince);
  }

  private static Clocks.Running running(ReferralStatus status) {
    if (status.withUs()) {
      return Clocks.Running.WITH_US;
    }
    return status.waitingForPatient() ? Clocks.Running.WAITING_FOR_PATIENT : Clocks.Running.NONE;
  }
}
