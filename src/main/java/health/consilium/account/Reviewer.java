package health.consilium.account;

import java.util.UUID;

/** A haematologist who reads records and signs evaluations. */
public record Reviewer(UUID accountId, String name) implements Actor {}
