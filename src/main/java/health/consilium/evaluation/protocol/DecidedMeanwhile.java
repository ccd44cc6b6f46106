package health.consilium.evaluation.protocol;

import health.consilium.platform.refusal.Refusal;

/** Somebody decided about the version since it was shown; nothing was decided anew. */
public class DecidedMeanwhile extends Refusal {}
