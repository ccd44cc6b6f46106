package health.consilium.review;

import health.consilium.referral.CameBack;
import health.consilium.referral.ReferralNumber;
import java.util.UUID;

/** A referral is back with this reviewer, who is told by mail. */
public record ReferralCameBack(ReferralNumber number, UUID reviewerId, CameBack why) {}
