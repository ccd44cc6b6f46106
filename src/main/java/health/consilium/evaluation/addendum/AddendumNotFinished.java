package health.consilium.evaluation.addendum;

import health.consilium.platform.refusal.Refusal;

/** A question is not answered yet, or nothing is said. */
public final class AddendumNotFinished extends Refusal {}
