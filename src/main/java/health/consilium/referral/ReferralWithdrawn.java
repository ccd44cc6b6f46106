package health.consilium.referral;

import java.util.UUID;

/** A patient took a referral back: from now on nobody reads it and no letter leaves. */
public record ReferralWithdrawn(UUID referralId, ReferralNumber number) {}
