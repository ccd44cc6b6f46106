/**
 * Lines of treatment as the words of the records tell them.
 *
 * <p>The {@link Formulary} is {@code therapy.yaml} and {@code reading.yaml}: medicines, regimens
 * and how records speak of them. {@link TreatmentReading} proposes lines; a physician accepts them.
 * What is planned, refused or only talked about is no line; what is unsure says why. Nouns of
 * medicine and the JDK only.
 */
@NullMarked
package health.consilium.evaluation.treatment;

import org.jspecify.annotations.NullMarked;
