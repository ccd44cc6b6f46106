package health.consilium.evaluation.addendum;

import health.consilium.platform.refusal.Refusal;

/** All follow-up questions to this answer were asked. */
public final class TooManyFollowUpQuestions extends Refusal {}
