package health.consilium.evaluation.secondread;

import health.consilium.platform.refusal.Refusal;

/** The colleague has answered already, or is not asked any more. */
public class NotAskedAnyMore extends Refusal {}
