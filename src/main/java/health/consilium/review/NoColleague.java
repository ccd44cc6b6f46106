package health.consilium.review;

import health.consilium.platform.refusal.Refusal;

/** Whom the referral should be handed over to cannot take it. */
public class NoColleague extends Refusal {}
