package health.consilium.platform.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail was tried; told in the transaction that writes the attempt down. */
public record MailAttempted(UUID mailId, MailStatus status, String answer, Instant at) {}
