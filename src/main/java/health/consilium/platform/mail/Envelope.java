package health.consilium.platform.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail with the marks by which the world knows it again: the same at every attempt.
 *
 * @param attempt which attempt this is, by which its sender is known again
 */
record Envelope(UUID mailId, int attempt, String messageId, Instant date, MailMessage message) {}
