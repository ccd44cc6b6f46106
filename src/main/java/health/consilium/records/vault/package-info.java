/**
 * The vault on a file system.
 *
 * <p>Each referral has its own data key, wrapped by the master key of the settings; without that
 * key, or after the wrapped key is destroyed, what lies here is noise. File names are random and
 * made here, so nothing a client sends is ever part of a path. One server owns one vault folder.
 */
@NullMarked
package health.consilium.records.vault;

import org.jspecify.annotations.NullMarked;
