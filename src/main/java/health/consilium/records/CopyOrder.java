package health.consilium.records;

import java.util.UUID;

/** The order to make one safe copy: of which original, in which format. */
public record CopyOrder(
    UUID recordId, UUID referralId, UUID vaultName, RecordFormat format, long bytes) {

  static CopyOrder of(MedicalRecord record) {
    return new CopyOrder(
        record.id(), record.referralId(), record.vaultName(), record.format(), record.bytes());
  }
}
