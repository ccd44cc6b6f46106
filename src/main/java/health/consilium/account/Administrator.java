package health.consilium.account;

import java.util.UUID;

/** Someone who looks after the accounts of the staff. */
public record Administrator(UUID accountId, String name) implements Actor {}
