package health.consilium.records;

import java.time.Instant;
import java.util.UUID;

/** Whether a page is this patient's, as somebody decided who looked at it. */
record PageOwner(int number, boolean ours, UUID decidedBy, Instant decidedAt) {}
