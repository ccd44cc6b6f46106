package health.consilium.referral;

import java.util.UUID;

/** A patient has sent a referral. */
public record ReferralSubmitted(UUID referralId, ReferralNumber number, UUID patientId) {}
