package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** There is an account with this address already. */
public final class EmailTaken extends Refusal {}
