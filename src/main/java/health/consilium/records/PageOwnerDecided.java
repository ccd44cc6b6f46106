package health.consilium.records;

import health.consilium.platform.event.Act;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A coordinator said whose a page is; observed inside the same transaction, so that what rests on
 * another person's page is held back with it.
 *
 * @param ours whether it is the patient's
 */
public record PageOwnerDecided(
    UUID referralId,
    ReferralNumber number,
    UUID recordId,
    int page,
    boolean ours,
    UUID coordinatorId,
    Instant at)
    implements Act {

  @Override
  public Optional<UUID> who() {
    return Optional.of(coordinatorId);
  }

  @Override
  public String verb() {
    return ours ? "record.pageKept" : "record.pageSetAside";
  }

  @Override
  public String subject() {
    return number.value();
  }
}
