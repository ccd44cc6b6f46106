/**
 * The vault: what seals the records, and the stores that hold them (a folder, or a bucket).
 *
 * <p>Each referral has its own data key, wrapped by the master key of the settings; without that
 * key, or after the wrapped key is destroyed, what lies here is noise. The master key can change:
 * only the wrapped keys are wrapped anew. Names are random and made here, so nothing a client sends
 * is ever part of a path. One server owns one folder or bucket.
 */
@NullMarked
package health.consilium.records.vault;

import org.jspecify.annotations.NullMarked;
