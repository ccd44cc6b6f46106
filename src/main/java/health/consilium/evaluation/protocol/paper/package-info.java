/**
 * What stands on a protocol's paper, and the paper as YAML, as a hospital keeps and sends it.
 *
 * <p>A paper is read as a tree of texts and lists, never as objects: no type can be asked for, and
 * aliases, depth and length have their limits. Whatever is wrong is told at once, each with its
 * line. What is written reads back as the same. Knows nothing of what people decide about a {@link
 * Protocol}.
 */
@NullMarked
package health.consilium.evaluation.protocol.paper;

import org.jspecify.annotations.NullMarked;
