package health.consilium.referral;

import java.util.UUID;

/** The hospital has asked a patient for records; the referral waits for them. */
public record RecordsAsked(
    UUID referralId, ReferralNumber number, UUID patientId, UUID askedBy, String words) {}
