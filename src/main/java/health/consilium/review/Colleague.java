package health.consilium.review;

import java.io.Serializable;
import java.util.UUID;

/** A reviewer to whom a referral may be handed over. */
public record Colleague(UUID id, String name) implements Serializable {}
