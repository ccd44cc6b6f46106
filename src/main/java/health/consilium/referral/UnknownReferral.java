package health.consilium.referral;

import health.consilium.platform.refusal.NotFound;

/** There is no such referral, or none that this person may see; which of the two is not said. */
public class UnknownReferral extends NotFound {}
