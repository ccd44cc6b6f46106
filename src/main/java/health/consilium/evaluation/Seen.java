package health.consilium.evaluation;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** What a reviewer has before their eyes when they sign: the form as saved, and these records. */
public record Seen(long version, Set<UUID> records) implements Serializable {}
