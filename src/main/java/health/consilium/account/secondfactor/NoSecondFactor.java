package health.consilium.account.secondfactor;

import health.consilium.platform.refusal.Refusal;

/** A code was asked of somebody whose app is not set up. */
public final class NoSecondFactor extends Refusal {}
