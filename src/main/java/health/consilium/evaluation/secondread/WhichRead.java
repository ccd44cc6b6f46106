package health.consilium.evaluation.secondread;

import health.consilium.referral.ReferralNumber;
import java.util.UUID;

/**
 * What a page showed when somebody acted on it: nothing is done to what was asked in its place.
 *
 * @param id of what was asked
 */
public record WhichRead(ReferralNumber referral, UUID id) {}
