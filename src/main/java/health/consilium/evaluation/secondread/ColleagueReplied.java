package health.consilium.evaluation.secondread;

import health.consilium.referral.ReferralNumber;
import java.util.UUID;

/** A colleague answered or declined; whoever holds the referral is told by mail. */
public record ColleagueReplied(ReferralNumber number, UUID reviewerId) {}
