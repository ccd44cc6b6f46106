package health.consilium.review.reminder;

import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.UUID;

/** A reviewer holds a referral on which nobody worked for long, and is told by mail. */
public record ClaimLapsesSoon(ReferralNumber number, UUID reviewerId, Instant until) {}
