package health.consilium.platform.mail;

import health.consilium.platform.refusal.Refusal;

/** A mail that was not given up cannot be tried anew: it left, or it will. */
public final class MailIsNotParked extends Refusal {}
