/**
 * Where deliveries meet the outbox.
 *
 * <p>Hands the outbox the bytes of letters, and hears from it which mails left.
 */
@NullMarked
package health.consilium.delivery.mail;

import org.jspecify.annotations.NullMarked;
