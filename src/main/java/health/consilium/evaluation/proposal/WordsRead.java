package health.consilium.evaluation.proposal;

import java.time.Instant;
import java.util.UUID;

/** What a referral's pages say was read; observed in the same transaction by whoever proposes. */
public record WordsRead(UUID referralId, ReadPages pages, Instant at) {}
