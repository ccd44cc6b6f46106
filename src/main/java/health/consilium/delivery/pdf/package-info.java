/**
 * Pictures of our own letters.
 *
 * <p>Only letters that this portal printed are opened here; what patients send is opened nowhere
 * but in the separate process that makes safe copies.
 */
@NullMarked
package health.consilium.delivery.pdf;

import org.jspecify.annotations.NullMarked;
