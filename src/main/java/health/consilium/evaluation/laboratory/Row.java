package health.consilium.evaluation.laboratory;

/**
 * How the figures of a row of a table stand.
 *
 * @param columns how many days it has figures of
 * @param priorLast whether an earlier result stands behind the range
 */
record Row(int columns, boolean priorLast) {}
