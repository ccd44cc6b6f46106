package health.consilium.review.routing;

import health.consilium.platform.refusal.Refusal;

/** An absence needs its first and its last day, in this order. */
public class AbsenceEndsBeforeItBegins extends Refusal {}
