package health.consilium.delivery;

import health.consilium.platform.refusal.Refusal;

/** This delivery did not fail: it left, or it will. */
public final class NotParked extends Refusal {}
