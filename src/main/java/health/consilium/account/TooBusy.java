package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** Too many people sign in at this moment. */
public final class TooBusy extends Refusal {}
