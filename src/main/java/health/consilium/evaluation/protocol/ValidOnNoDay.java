package health.consilium.evaluation.protocol;

import health.consilium.platform.refusal.Refusal;

/** The last day of a validity comes before its first. */
public class ValidOnNoDay extends Refusal {}
