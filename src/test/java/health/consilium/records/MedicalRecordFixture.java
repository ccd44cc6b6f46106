package health.consilium.records;

import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.UUID;

/** Records that were filed, as they are before anything looked at them. */
public final class MedicalRecordFixture {

  private MedicalRecordFixture() {}

  public static MedicalRecord record(RecordKind kind) {
    StoredFile stored = new StoredFile(UUID.randomUUID(), 10, "0".repeat(64));
    ReferralNumber number = ReferralNumber.of(2026, 417);
    return new MedicalRecord(
        UUID.randomUUID(),
        new Arrival(number, kind, Place.alone(), "report.pdf", RecordFormat.PDF, stored),
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
