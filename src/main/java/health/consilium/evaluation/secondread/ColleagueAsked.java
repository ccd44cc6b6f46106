package health.consilium.evaluation.secondread;

import health.consilium.referral.ReferralNumber;
import java.util.UUID;

/** A reviewer was asked by a colleague, and is told by mail. */
public record ColleagueAsked(ReferralNumber number, UUID reviewerId) {}
