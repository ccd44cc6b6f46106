package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** The password is among those that are tried first. */
public final class PasswordTooCommon extends Refusal {}
