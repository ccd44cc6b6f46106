package health.consilium.referral.calendar;

import health.consilium.platform.refusal.Refusal;

/** Only a Saturday or a Sunday can be worked instead of another day. */
public class WorkedAnyway extends Refusal {}
