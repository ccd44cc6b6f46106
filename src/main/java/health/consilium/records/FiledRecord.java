package health.consilium.records;

import java.util.UUID;

/** The receipt for a file: the record it became, or the one it already was. */
public record FiledRecord(UUID id, RecordKind kind, String label, boolean alreadyHere) {}
