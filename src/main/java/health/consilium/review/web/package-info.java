/**
 * The page of the review queue, and how the two clocks are told in words.
 *
 * <p>The view of the queue stands in its address: filters and the place by key, so that it can be
 * kept, sent and gone back to.
 */
@NullMarked
package health.consilium.review.web;

import org.jspecify.annotations.NullMarked;
