package health.consilium.account.secondfactor;

import health.consilium.platform.refusal.Refusal;

/** One's own second factor is changed by showing it, never by being an administrator. */
public final class NotYourOwnSecondFactor extends Refusal {}
