package health.consilium.records;

import health.consilium.platform.event.Act;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A patient turned a page of a record, by so many quarters clockwise. */
public record PageTurned(UUID recordId, int page, int quarters, UUID patientId, Instant at)
    implements Act {

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
