package health.consilium.evaluation.proposal;

import java.util.UUID;

/** A referral to propose lines for, with the newest of the marks that said so. */
public record DueReading(UUID referralId, long newestMark) {}
