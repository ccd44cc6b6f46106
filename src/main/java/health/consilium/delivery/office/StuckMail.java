package health.consilium.delivery.office;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that did not leave and will not by itself.
 *
 * @param domain the half of the address behind the @; whose mailbox it is stays hidden
 * @param mayTryAgain whether its words are still here
 * @param answer what the mail server said last, without addresses
 */
public record StuckMail(
    UUID id,
    String domain,
    String subject,
    boolean mayTryAgain,
    Instant postedAt,
    @Nullable Instant triedAt,
    String answer) {}
