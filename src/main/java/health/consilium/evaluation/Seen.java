package health.consilium.evaluation;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What a reviewer has before their eyes when they sign: the form as saved, these files without the
 * pages that were set apart, and what colleagues replied.
 *
 * @param foundOurs records that are not another person's as was said
 */
public record Seen(
    long version, Set<UUID> files, Set<UUID> setApart, Set<UUID> foundOurs, Set<UUID> replies)
    implements Serializable {

  /** As long as nothing was opened. */
  public static final Seen NOTHING = new Seen(0, Set.of(), Set.of(), Set.of(), Set.of());

  /** Refused when it is not all there is now. */
  void requireAll(Seen now) {
    if (!replies.equals(now.replies)) {
      throw new ColleagueRepliedMeanwhile();
    }
    if (!equals(now)) {
      throw new RecordsChanged();
    }
  }
}
