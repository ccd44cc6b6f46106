package health.consilium.account;

import java.util.UUID;

/** Someone of the international office who looks after referrals and sends letters. */
public record Coordinator(UUID accountId, String name) implements Actor {}
