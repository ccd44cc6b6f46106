/**
 * What the portal does by itself, again and again.
 *
 * <p>Each feature says what its work is and how often; the server's executor calls it. A run that
 * throws would be the last one by the executor's contract, so every repeated work goes through
 * {@link health.consilium.platform.jobs.RepeatingWork}.
 */
@NullMarked
package health.consilium.platform.jobs;

import org.jspecify.annotations.NullMarked;
