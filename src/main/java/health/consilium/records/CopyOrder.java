package health.consilium.records;

import health.consilium.referral.ReferralNumber;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * The order to make the safe copy of one file: where it lies, in which format, how its patient
 * turned it.
 */
public record CopyOrder(
    UUID fileId,
    UUID referralId,
    ReferralNumber referral,
    UUID vaultName,
    RecordFormat format,
    long bytes,
    OptionalInt turn) {

  static CopyOrder of(RecordFile file, ReferralNumber referral) {
    return new CopyOrder(
        file.id(),
        file.referralId(),
        referral,
        file.vaultName(),
        file.format(),
        file.bytes(),
        file.turn());
  }
}
