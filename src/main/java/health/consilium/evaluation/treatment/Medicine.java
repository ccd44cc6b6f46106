package health.consilium.evaluation.treatment;

import health.consilium.platform.language.Language;
import java.util.List;

/**
 * A medicine or procedure of {@code therapy.yaml}.
 *
 * @param name the international one
 * @param chinese the Chinese one; empty when there is none
 * @param classes what having had it counts as: PI, IMiD, anti-CD38 …
 */
public record Medicine(String id, String name, String chinese, Kind kind, List<String> classes)
    implements Meaning {

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

  /** For a reader of this language, who finds the international name beside it. */
  public String nameIn(Language language) {
    return switch (language) {
      case ENGLISH -> name;
      case CHINESE -> (chinese + " " + name).strip();
    };
  }

  public boolean isActive() {
    return kind == Kind.ACTIVE;
  }

  /** Part of a regimen at all. */
  public boolean isGivenInLines() {
    return kind == Kind.ACTIVE || kind == Kind.STEROID;
  }
}
