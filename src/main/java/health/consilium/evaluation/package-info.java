/**
 * The evaluation that a reviewer writes and signs.
 *
 * <p>An {@link Evaluation} holds one {@link EvaluationForm}, a document of its own that is saved
 * whole and version-checked; a {@link Signature} freezes it. What has to be corrected afterwards is
 * the next edition; the one before stays as it was signed. It is measured by the {@code protocol}s
 * that its reviewer chose, each in one version; the software asks their questions and never adds up
 * the answers. Knows referrals, records and claims; knows nothing of how the letter looks.
 */
@NullMarked
package health.consilium.evaluation;

import org.jspecify.annotations.NullMarked;
