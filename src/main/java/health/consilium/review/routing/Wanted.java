package health.consilium.review.routing;

import health.consilium.referral.Disease;

/** What a referral needs of its reviewer. */
public record Wanted(Disease disease, String language, boolean urgent) {}
