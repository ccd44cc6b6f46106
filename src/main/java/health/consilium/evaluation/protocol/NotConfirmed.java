package health.consilium.evaluation.protocol;

import health.consilium.platform.refusal.Refusal;

/** The wording of an indication was never confirmed, so nobody can approve it. */
public class NotConfirmed extends Refusal {}
