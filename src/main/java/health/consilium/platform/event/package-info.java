/**
 * Acts that the audit trail remembers.
 *
 * <p>A feature fires an {@link Act} where the act happens and knows nobody who listens.
 */
@NullMarked
package health.consilium.platform.event;

import org.jspecify.annotations.NullMarked;
