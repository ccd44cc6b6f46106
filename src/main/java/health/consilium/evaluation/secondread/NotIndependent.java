package health.consilium.evaluation.secondread;

import health.consilium.platform.refusal.Refusal;

/** The colleague has worked on this evaluation and cannot read it independently. */
public class NotIndependent extends Refusal {}
