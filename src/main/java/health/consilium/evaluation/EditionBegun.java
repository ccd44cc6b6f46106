package health.consilium.evaluation;

/**
 * The next edition of a signed evaluation was begun; observed inside the same transaction, so that
 * what waits for an answer goes on with it.
 */
public record EditionBegun(Evaluation before, Evaluation next) {}
