/**
 * Sending and handing out records over the web.
 *
 * <p>Uploads and downloads are plain servlets and never run the Faces lifecycle: a file streams
 * from the request into the vault, is never whole in memory and never in clear on the disk, so no
 * servlet here lets the server read a form for it. The page of the records is one ordinary form
 * that works without a script; the script only sends its files one by one and shows how far they
 * are. The pages of a referral that show its records live here too: the check before it is sent,
 * and {@code my-referral} afterwards.
 */
@NullMarked
package health.consilium.records.web;

import org.jspecify.annotations.NullMarked;
