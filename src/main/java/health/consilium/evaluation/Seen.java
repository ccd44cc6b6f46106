package health.consilium.evaluation;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** What a reviewer has before their eyes when they sign: the form as saved, and these files. */
public record Seen(long version, Set<UUID> files) implements Serializable {}
