package health.consilium.account;

import health.consilium.platform.refusal.Refusal;

/** Nobody takes their own access away. */
public final class NotYourself extends Refusal {}
