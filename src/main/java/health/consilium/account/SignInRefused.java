package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** The address and the password do not let anyone in; which of the two is not said. */
public final class SignInRefused extends Refusal {}
