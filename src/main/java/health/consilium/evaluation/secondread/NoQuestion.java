package health.consilium.evaluation.secondread;

import health.consilium.platform.refusal.Refusal;

/** A colleague is asked for an opinion on one question, and the question is missing. */
public class NoQuestion extends Refusal {}
