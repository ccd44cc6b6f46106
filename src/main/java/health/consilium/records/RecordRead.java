package health.consilium.records;

import health.consilium.platform.event.Act;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Someone read a record: one page of its safe copy, or (page 0) the original. */
public record RecordRead(UUID recordId, UUID referralId, UUID readerId, int page, Instant at)
    implements Act {

  @Override
  public Optional<UUID> who() {
    return Optional.of(readerId);
  }

  @Override
  public String verb() {
    return page == 0 ? "record.downloaded" : "record.read";
  }

  @Override
  public String subject() {
    return page == 0 ? recordId.toString() : recordId + "/" + page;
  }
}
