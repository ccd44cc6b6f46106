package health.consilium.evaluation.values;

import health.consilium.platform.refusal.Refusal;

/** A corrected value is no plain figure, or its day is no day. */
public class NotReadable extends Refusal {}
