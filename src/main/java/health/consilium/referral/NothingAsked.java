package health.consilium.referral;

import health.consilium.platform.refusal.Refusal;

/** A request for records without a word says nothing to the patient. */
public class NothingAsked extends Refusal {}
