/**
 * What every feature needs and no feature owns.
 *
 * <p>Values shared by all stand here; technology stands in the folders below. Knows no feature, not
 * even accounts: what it must learn from one it receives through an interface or an event.
 */
@NullMarked
package health.consilium.platform;

import org.jspecify.annotations.NullMarked;
