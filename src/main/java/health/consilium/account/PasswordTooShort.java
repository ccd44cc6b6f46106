package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** The password has fewer than eight characters, or more than 128. */
public final class PasswordTooShort extends Refusal {}
