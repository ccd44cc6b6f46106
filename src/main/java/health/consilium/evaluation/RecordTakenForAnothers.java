package health.consilium.evaluation;

import health.consilium.referral.ReferralNumber;

/**
 * A reviewer takes a record of this referral for another person's, and the office was not told of
 * it yet; observed inside the same transaction.
 */
public record RecordTakenForAnothers(ReferralNumber number) {}
