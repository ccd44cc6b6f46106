package health.consilium.evaluation.treatment;

import java.util.List;

/**
 * A medicine or procedure of {@code therapy.yaml}.
 *
 * @param classes what having had it counts as: PI, IMiD, anti-CD38 …
 */
public record Medicine(String id, String name, Kind kind, List<String> classes) implements Meaning {

  /** What part it may play in a line. */
  public enum Kind {
    /** Makes a line. */
    ACTIVE,
    /** Belongs to a line, and makes none alone. */
    STEROID,
    SUPPORTIVE,
    TRANSPLANT,
    PROCEDURE
  }

  public boolean isActive() {
    return kind == Kind.ACTIVE;
  }

  /** Part of a regimen at all. */
  public boolean isGivenInLines() {
    return kind == Kind.ACTIVE || kind == Kind.STEROID;
  }
}
