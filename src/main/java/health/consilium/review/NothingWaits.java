package health.consilium.review;

import health.consilium.platform.refusal.Refusal;

/** Nothing that this reviewer may have waits in the view. */
public class NothingWaits extends Refusal {}
