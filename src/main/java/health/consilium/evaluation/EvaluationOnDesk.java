package health.consilium.evaluation;

import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An evaluation as it lies on the reviewer's desk.
 *
 * @param version what {@link EvaluationDesk#save} wants back, so that nothing is overwritten unseen
 * @param signedAt empty while it can still be written
 * @param qualification what stood under the reviewer's name the last time
 */
public record EvaluationOnDesk(
    UUID id,
    UUID referralId,
    ReferralNumber number,
    int edition,
    long version,
    EvaluationForm form,
    Instant savedAt,
    Optional<Instant> signedAt,
    Qualification qualification) {}
