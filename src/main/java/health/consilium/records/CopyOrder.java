package health.consilium.records;

import health.consilium.referral.ReferralNumber;
import java.util.UUID;

/** The order to make one safe copy: of which original, in which format. */
public record CopyOrder(
    UUID recordId,
    UUID referralId,
    ReferralNumber referral,
    UUID vaultName,
    RecordFormat format,
    long bytes) {

  static CopyOrder of(MedicalRecord record, ReferralNumber referral) {
    return new CopyOrder(
        record.id(),
        record.referralId(),
        referral,
        record.vaultName(),
        record.format(),
        record.bytes());
  }
}
