package health.consilium.platform.mail;

import java.util.UUID;

/** A mail was written into the outbox; the domain is the half of its address behind the @. */
public record MailPosted(UUID mailId, String domain) {}
