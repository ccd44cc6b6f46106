/**
 * Mails that leave the portal, each exactly once as far as anyone can know.
 *
 * <p>A mail is a row, written in the transaction of whoever posts it; it is tried after that
 * transaction and then by the timer until the server takes it. Its Message-ID is fixed when it is
 * written, so that a mail sent again after a crash is seen to be the same mail. Domains are served
 * beside one another, each one mail at a time. The only place that speaks SMTP.
 */
@NullMarked
package health.consilium.platform.mail;

import org.jspecify.annotations.NullMarked;
