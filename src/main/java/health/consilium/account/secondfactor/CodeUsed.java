package health.consilium.account.secondfactor;

import health.consilium.platform.refusal.Refusal;

/** The app's code is right, but it counted already. */
public final class CodeUsed extends Refusal {}
