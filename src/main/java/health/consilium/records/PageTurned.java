package health.consilium.records;

import health.consilium.platform.event.Act;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A patient turned a page of a record. */
public record PageTurned(UUID recordId, UUID patientId, Instant at) implements Act {

  @Override
  public Optional<UUID> who() {
    return Optional.of(patientId);
  }

  @Override
  public String verb() {
    return "page.turned";
  }

  @Override
  public String subject() {
    return recordId.toString();
  }
}
