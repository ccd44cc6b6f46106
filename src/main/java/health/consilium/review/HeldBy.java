package health.consilium.review;

import java.util.Optional;

/**
 * Who has claimed a referral.
 *
 * @param why it was the next one for them; empty when they chose it
 */
public record HeldBy(String name, Optional<WhyNext> why) {}
