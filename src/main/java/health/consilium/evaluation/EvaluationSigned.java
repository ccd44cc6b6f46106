package health.consilium.evaluation;

import java.util.UUID;

/**
 * A reviewer has signed an evaluation; observed inside the same transaction, so that the letter is
 * printed or nothing is signed.
 */
public record EvaluationSigned(UUID evaluationId, UUID referralId, UUID reviewerId) {}
