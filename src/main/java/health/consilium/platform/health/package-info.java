/**
 * Whether the portal can do its work now.
 *
 * <p>Ready means that a referral could be handled from end to end. Each feature that needs
 * something outside implements a {@link ReadinessProbe}; nobody here knows which they are.
 */
@NullMarked
package health.consilium.platform.health;

import org.jspecify.annotations.NullMarked;
