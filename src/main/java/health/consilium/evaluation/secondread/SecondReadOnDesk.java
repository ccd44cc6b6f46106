package health.consilium.evaluation.secondread;

import health.consilium.evaluation.opinion.SecondOpinion;
import java.time.Instant;
import java.util.Optional;

/**
 * What the asked colleague has written so far, as it was last saved.
 *
 * @param version what {@link SecondReadDesk#save} and {@link SecondReadDesk#answer} want back, so
 *     that nothing is overwritten or given unseen
 * @param savedAt empty while nothing was
 */
public record SecondReadOnDesk(long version, Optional<Instant> savedAt, SecondOpinion written) {}
