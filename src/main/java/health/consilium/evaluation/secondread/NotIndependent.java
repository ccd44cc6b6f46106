package health.consilium.evaluation.secondread;

import health.consilium.platform.refusal.Refusal;

/** The colleague knows what the others on this referral think and cannot read it independently. */
public class NotIndependent extends Refusal {}
