/**
 * What our pages are made of: choices, dates, problems, and the one place that shows refusals.
 *
 * <p>Everything here is plain HTML without a line of script, so that it works on any phone. Knows
 * Faces; knows no feature and no bean of a page.
 */
@NullMarked
package health.consilium.platform.faces;

import org.jspecify.annotations.NullMarked;
