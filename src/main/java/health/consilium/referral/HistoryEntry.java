package health.consilium.referral;

import java.time.Instant;

/** One line of a referral's history as its patient reads it. */
public record HistoryEntry(ReferralEventKind kind, Instant at) {}
