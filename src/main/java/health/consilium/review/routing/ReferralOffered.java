package health.consilium.review.routing;

import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.UUID;

/** A referral was offered to a reviewer, who is told by mail. */
public record ReferralOffered(ReferralNumber number, UUID reviewerId, Instant until) {}
