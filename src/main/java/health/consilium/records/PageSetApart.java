package health.consilium.records;

import health.consilium.platform.event.Act;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A coordinator found that a page is another person's. */
public record PageSetApart(
    UUID recordId, int page, ReferralNumber referral, UUID coordinatorId, Instant at)
    implements Act {

  @Override
  public Optional<UUID> who() {
    return Optional.of(coordinatorId);
  }

  @Override
  public String verb() {
    return "record.pageSetAside";
  }

  @Override
  public String subject() {
    return referral.value();
  }
}
