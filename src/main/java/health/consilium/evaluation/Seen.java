package health.consilium.evaluation;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What a reviewer has before their eyes when they sign: the form as saved, and these files without
 * the pages that were set apart.
 */
public record Seen(long version, Set<UUID> files, Set<UUID> setApart) implements Serializable {

  /** As long as nothing was opened. */
  public static final Seen NOTHING = new Seen(0, Set.of(), Set.of());
}
