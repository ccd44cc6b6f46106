package health.consilium.records;

import health.consilium.platform.event.Act;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The scanner found a virus in a patient's file, which is deleted. */
public record VirusFound(UUID fileId, Instant at) implements Act {

  @Override
  public Optional<UUID> who() {
    return Optional.empty();
  }

  @Override
  public String verb() {
    return "record.virus";
  }

  @Override
  public String subject() {
    return fileId.toString();
  }
}
