/**
 * Laboratory values as records print them.
 *
 * <p>{@link Analytes} is {@code labs.yaml} and {@code reading.yaml}. A value keeps what is printed;
 * what is converted stands beside it and says when it could not be. Whether a comma parts thousands
 * is learned from the record, never assumed; a limit is the laboratory's own. Nouns of medicine and
 * the JDK only.
 */
@NullMarked
package health.consilium.evaluation.laboratory;

import org.jspecify.annotations.NullMarked;
