package health.consilium.delivery;

import health.consilium.platform.refusal.Refusal;

/** There is no signed letter that waits for its release. */
public final class NothingToRelease extends Refusal {}
