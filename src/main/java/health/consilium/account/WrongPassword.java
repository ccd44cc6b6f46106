package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** The password that was asked again is not this person's. */
public final class WrongPassword extends Refusal {}
