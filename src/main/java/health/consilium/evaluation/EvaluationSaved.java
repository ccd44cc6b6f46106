package health.consilium.evaluation;

import java.time.Instant;
import java.util.UUID;

/**
 * A reviewer's form was kept; observed inside the same transaction.
 *
 * @param before as it was until then
 */
public record EvaluationSaved(
    UUID evaluationId,
    UUID referralId,
    EvaluationForm before,
    EvaluationForm form,
    UUID reviewerId,
    Instant at) {}
