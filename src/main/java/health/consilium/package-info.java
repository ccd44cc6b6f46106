/**
 * The journey of a second opinion, folder by folder.
 *
 * <p>A person opens an account ({@code account}), fills in a referral ({@code referral}) and sends
 * medical records ({@code records}). A reviewer claims it from the queue ({@code review}), writes
 * and signs an evaluation ({@code evaluation}); it is printed as a letter ({@code letter}) and
 * delivered ({@code delivery}). A feature may use those named before it, never those after; {@code
 * audit} listens to all of them and is known by none.
 */
@NullMarked
package health.consilium;

import org.jspecify.annotations.NullMarked;
