package health.consilium.evaluation;

import health.consilium.platform.refusal.Refusal;

/** The evaluation is signed and no longer changes. */
public class AlreadySigned extends Refusal {}
