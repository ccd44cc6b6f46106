package health.consilium.records;

import health.consilium.referral.ReferralNumber;

/** A file that lies safely in the vault and is to be filed. */
public record Arrival(
    ReferralNumber referral,
    RecordKind kind,
    Place place,
    String label,
    RecordFormat format,
    StoredFile stored) {}
