package health.consilium.referral;

import health.consilium.platform.event.Act;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A patient deletes a draft; told while its rows still stand, so that others can let go of it. */
public record DraftDeleted(UUID referralId, ReferralNumber number, UUID patientId, Instant at)
    implements Act {

  @Override
  public Optional<UUID> who() {
    return Optional.of(patientId);
  }

  @Override
  public String verb() {
    return "draft.deleted";
  }

  @Override
  public String subject() {
    return number.value();
  }
}
