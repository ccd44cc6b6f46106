/**
 * Journeys: what people do with the portal, from the first page to the letter, in a real browser.
 *
 * <p>Few, and told by actors; a journey meets the portal only through its pages and the mailbox.
 */
@NullMarked
package health.consilium.journey;

import org.jspecify.annotations.NullMarked;
