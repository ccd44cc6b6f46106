package health.consilium.records;

import java.util.UUID;

/** The receipt for a file: the record it became, or the one it already was in. */
public record FiledRecord(
    UUID id, UUID fileId, RecordKind kind, String label, boolean alreadyHere) {

  static FiledRecord of(RecordFile file, boolean alreadyHere) {
    MedicalRecord record = file.record();
    return new FiledRecord(record.id(), file.id(), record.kind(), file.label(), alreadyHere);
  }
}
