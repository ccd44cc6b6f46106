/**
 * What a hospital sets: the one place that reads {@code CONSILIUM_*} from the environment.
 *
 * <p>All of it is read and checked once, when the portal starts. A missing or wrong setting is
 * named and the portal does not start; nobody else looks at the environment.
 */
@NullMarked
package health.consilium.platform.settings;

import org.jspecify.annotations.NullMarked;
