package health.consilium.referral;

import org.jspecify.annotations.Nullable;

/**
 * Who fills in the referral.
 *
 * @param name of the person who submits, when it is not the patient
 * @param role in their own words: daughter, haematologist, agency
 * @param patientEmail the patient's own address, who always gets the letter too
 */
public record Submission(
    Submitter submitter,
    @Nullable String name,
    @Nullable String role,
    @Nullable String patientEmail) {}
