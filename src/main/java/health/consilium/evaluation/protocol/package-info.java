/**
 * The protocols that evaluations are measured by, and who answers for them.
 *
 * <p>A {@code Protocol} is what stands on its paper; a {@link ProtocolVersion} is one of its
 * versions with what people decided about it. The words of a version never change: what is better
 * known later is the next version, and an evaluation keeps the one it used. Drafts that came with
 * the portal are used, and marked so, until a version was approved; what was brought in by a file
 * waits for its approval. Knows nothing of evaluations; what a paper says, and how it is read and
 * written, stands in {@code paper}.
 */
@NullMarked
package health.consilium.evaluation.protocol;

import org.jspecify.annotations.NullMarked;
