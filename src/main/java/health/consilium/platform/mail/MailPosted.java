package health.consilium.platform.mail;

import java.util.UUID;

/** A mail was written into the outbox. */
public record MailPosted(UUID mailId) {}
