package health.consilium.platform.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail with the marks by which the world knows it again: the same at every attempt. */
record Envelope(UUID mailId, String messageId, Instant date, MailMessage message) {}
