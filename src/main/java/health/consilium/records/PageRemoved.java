package health.consilium.records;

import health.consilium.platform.event.Act;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A patient took one page out of a record. */
public record PageRemoved(UUID recordId, int page, UUID patientId, Instant at) implements Act {

  @Override
  public Optional<UUID> who() {
    return Optional.of(patientId);
  }

  @Override
  public String verb() {
    return "page.removed";
  }

  @Override
  public String subject() {
    return recordId.toString();
  }
}
