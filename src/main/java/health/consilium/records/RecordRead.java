package health.consilium.records;

import java.time.Instant;
import java.util.UUID;

/** Someone read a record: one page of its safe copy, or (page 0) the original. */
public record RecordRead(UUID recordId, UUID referralId, UUID readerId, int page, Instant at) {}
