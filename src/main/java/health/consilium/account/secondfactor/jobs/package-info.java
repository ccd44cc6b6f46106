/**
 * What the second factor does by itself: after the master key was changed, the shared keys are
 * closed anew by the new one. Running it twice at once is harmless.
 */
@NullMarked
package health.consilium.account.secondfactor.jobs;

import org.jspecify.annotations.NullMarked;
