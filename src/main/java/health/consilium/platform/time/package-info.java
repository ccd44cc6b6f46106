/**
 * The one clock.
 *
 * <p>Nothing in the portal asks the machine for the time: desks are given a clock, and hand
 * instants to the things that change. Tests put their own clock in its place.
 */
@NullMarked
package health.consilium.platform.time;

import org.jspecify.annotations.NullMarked;
