package health.consilium.evaluation.addendum;

import health.consilium.platform.refusal.Refusal;

/** A patient wanted to ask about the letter, and wrote no question. */
public final class NoQuestionAsked extends Refusal {}
