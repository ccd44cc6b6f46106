/**
 * What was done, by whom and when, for ever.
 *
 * <p>Listens to the acts that features announce; no feature knows it. Entries are written in the
 * transaction of the act and sealed into a chain of hashes a moment later by one worker, so that
 * acts do not wait for one another. The database refuses to change or remove an entry, and a chain
 * that was changed in spite of that is found.
 */
@NullMarked
package health.consilium.audit;

import org.jspecify.annotations.NullMarked;
