package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** Too many mails were asked for in a short time. */
public final class TooManyTries extends Refusal {}
