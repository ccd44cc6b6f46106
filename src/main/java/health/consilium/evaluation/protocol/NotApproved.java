package health.consilium.evaluation.protocol;

import health.consilium.platform.refusal.Refusal;

/** Only what was approved has days on which it is valid. */
public class NotApproved extends Refusal {}
