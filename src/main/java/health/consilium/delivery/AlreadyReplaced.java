package health.consilium.delivery;

import health.consilium.platform.refusal.Refusal;

/** This delivery already has a successor with another address. */
public final class AlreadyReplaced extends Refusal {}
