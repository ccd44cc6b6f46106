package health.consilium.records;

import health.consilium.platform.event.Act;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Staff no longer need another photo of a page that they asked for. */
public record PageUnneeded(UUID recordId, int page, UUID staffId, Instant at) implements Act {

  @Override
  public Optional<UUID> who() {
    return Optional.of(staffId);
  }

  @Override
  public String verb() {
    return "page.unneeded";
  }

  @Override
  public String subject() {
    return recordId.toString();
  }
}
