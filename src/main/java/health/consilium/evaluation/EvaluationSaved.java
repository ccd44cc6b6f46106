package health.consilium.evaluation;

import java.time.Instant;
import java.util.UUID;

/** A reviewer's form was kept; observed inside the same transaction. */
public record EvaluationSaved(
    UUID evaluationId, UUID referralId, EvaluationForm form, UUID reviewerId, Instant at) {}
