package health.consilium.review;

import java.time.Instant;

/** A reviewer said what stands between them and a fair opinion; the referral went back. */
public record DeclaredConflict(String reviewer, Instant declaredAt, String words) {}
