/**
 * The making of safe copies, as the server sees it.
 *
 * <p>A stranger's file is opened only by a child process with little memory, little time, no
 * network and no way to the vault: it is handed the bytes and gives back pictures and text, none of
 * which is believed without being checked. Where the walls that the operator demands cannot be
 * built, no file is opened. A child that dies costs the record one of its attempts, one that takes
 * too long all of them; what fails on our side costs it nothing.
 */
@NullMarked
package health.consilium.records.safecopy;

import org.jspecify.annotations.NullMarked;
