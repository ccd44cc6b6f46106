package health.consilium.records;

import health.consilium.referral.ReferralNumber;

/**
 * A file that is going to be sent: for which referral, as which kind, chosen where, its name and
 * size.
 *
 * <p>The SHA-256 is empty when the sender does not know it; the metadata is what the sender said of
 * it all, word for word.
 */
public record NewUpload(
    ReferralNumber referral,
    RecordKind kind,
    Place place,
    String fileName,
    long length,
    String sha256,
    String metadata) {}
