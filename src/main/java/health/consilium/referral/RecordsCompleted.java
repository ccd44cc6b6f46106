package health.consilium.referral;

import java.util.UUID;

/** A patient says that what the hospital asked for is sent; the referral is back in its place. */
public record RecordsCompleted(UUID referralId, ReferralNumber number, UUID patientId) {}
