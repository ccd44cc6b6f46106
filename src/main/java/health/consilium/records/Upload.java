package health.consilium.records;

import health.consilium.referral.ReferralNumber;
import java.io.InputStream;

/**
 * A file on its way in: for which referral, as which kind, chosen where, its name and its bytes.
 */
public record Upload(
    ReferralNumber referral, RecordKind kind, Place place, String fileName, InputStream content) {}
