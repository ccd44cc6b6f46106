package health.consilium.evaluation.secondread;

import health.consilium.platform.refusal.Refusal;

/** The colleague has seen the records and said why not; a read after that is no fresh one. */
public class DeclinedAfterReading extends Refusal {}
