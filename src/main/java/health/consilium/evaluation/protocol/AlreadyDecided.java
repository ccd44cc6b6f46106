package health.consilium.evaluation.protocol;

import health.consilium.platform.refusal.Refusal;

/** A version was approved or withdrawn before. */
public class AlreadyDecided extends Refusal {}
