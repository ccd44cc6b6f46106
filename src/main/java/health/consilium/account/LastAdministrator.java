package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** Somebody must be able to look after the accounts. */
public final class LastAdministrator extends Refusal {}
