/**
 * The making of safe copies, as the server sees it.
 *
 * <p>A stranger's file is opened only by a child process with little memory, little time, no
 * network where the system allows that, and no way to the vault: it is handed the bytes and gives
 * back pictures and text, none of which is believed without being checked. A child that hangs or
 * dies costs the record one attempt and nobody else anything.
 */
@NullMarked
package health.consilium.records.safecopy;

import org.jspecify.annotations.NullMarked;
