package health.consilium.evaluation.secondread;

import health.consilium.platform.refusal.Refusal;

/** A colleague is asked already, and has not answered yet. */
public class AlreadyAsked extends Refusal {}
