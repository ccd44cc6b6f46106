package health.consilium.evaluation.addendum;

import health.consilium.referral.Referral;

/**
 * A reviewer has signed an addendum; observed inside the same transaction, so that its letter is
 * printed or nothing is signed.
 */
public record AddendumSigned(Addendum addendum, Referral referral) {}
