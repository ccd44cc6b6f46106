package health.consilium.evaluation;

import java.util.UUID;

/**
 * A signed evaluation is to be corrected and its next edition is begun; observed inside the same
 * transaction, so that what has not left of its letter stays here.
 */
public record EvaluationGivenBack(UUID referralId) {}
