package health.consilium.referral;

import java.time.Instant;

/** What a verb of a referral did: handed to {@link Referrals#record} to become its history. */
public record ReferralStep(
    ReferralEventKind kind, ReferralStatus from, ReferralStatus to, Instant at) {}
