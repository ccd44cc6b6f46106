/**
 * The languages the portal speaks.
 *
 * <p>A language is always one of a fixed set and never taken from a parameter as it stands: what a
 * browser sends only chooses among them.
 */
@NullMarked
package health.consilium.platform.language;

import org.jspecify.annotations.NullMarked;
