package health.consilium.review;

/**
 * Whose referral it is, as far as a reviewer must know to see a conflict of interest.
 *
 * @param treatedAt empty when the patient did not say
 */
public record WhoseReferral(String name, int bornIn, String country, String treatedAt) {}
