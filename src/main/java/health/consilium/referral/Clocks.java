package health.consilium.referral;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Both clocks of a referral at one moment.
 *
 * @param withUs how long the hospital has had it, without the time it waited for the patient
 * @param waitingForPatient how long it has waited for the patient
 * @param running which of them runs now
 * @param queueSince the moment that the hospital's time would count from without pauses; null
 *     before the referral is sent
 */
public record Clocks(
    Duration withUs, Duration waitingForPatient, Running running, @Nullable Instant queueSince)
    implements Serializable {

  /** Which clock runs. */
  public enum Running {
    WITH_US,
    WAITING_FOR_PATIENT,
    NONE
  }
}
