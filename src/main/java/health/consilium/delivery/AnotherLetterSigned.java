package health.consilium.delivery;

import health.consilium.platform.refusal.Refusal;

/** The referral has a newer letter than the one that was looked at. */
public final class AnotherLetterSigned extends Refusal {}
