/**
 * Countries and their time zones.
 *
 * <p>Names come from the Java runtime in the reader's language; which zones a country has stands in
 * {@code places/time-zones.properties}, the most usual first. Knows nothing of who lives there.
 */
@NullMarked
package health.consilium.platform.place;

import org.jspecify.annotations.NullMarked;
