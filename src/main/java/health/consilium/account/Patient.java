package health.consilium.account;

import java.util.UUID;

/** Someone who refers themselves, or refers another, and waits for the letter. */
public record Patient(UUID accountId, String name) implements Actor {}
