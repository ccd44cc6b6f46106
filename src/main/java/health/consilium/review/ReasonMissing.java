package health.consilium.review;

import health.consilium.platform.refusal.Refusal;

/** What was asked to be said in a few words was left empty. */
public class ReasonMissing extends Refusal {}
