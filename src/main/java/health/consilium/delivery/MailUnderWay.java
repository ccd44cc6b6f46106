package health.consilium.delivery;

import health.consilium.platform.refusal.Refusal;

/** The mail is being handed to the mail server: whether it leaves is known in a few minutes. */
public final class MailUnderWay extends Refusal {}
