package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** The mailed link was used already, or is too old. */
public final class LinkNotUsable extends Refusal {}
