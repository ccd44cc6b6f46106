package health.consilium.evaluation;

import health.consilium.platform.refusal.Refusal;

/** The evaluation was saved in another window since this one read it; nothing was overwritten. */
public class ChangedElsewhere extends Refusal {}
