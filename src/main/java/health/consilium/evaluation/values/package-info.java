/**
 * Laboratory values that the records print, and what a reviewer made of them.
 *
 * <p>A value is proposed once, wherever it stands, as printed and, where that is certain,
 * converted. It counts for nothing until a reviewer accepts or corrects it; each such decision is a
 * row with a who and a when and holds the value as the reviewer reads it. A value that stands on
 * nobody's page but another person's is never shown.
 */
@NullMarked
package health.consilium.evaluation.values;

import org.jspecify.annotations.NullMarked;
