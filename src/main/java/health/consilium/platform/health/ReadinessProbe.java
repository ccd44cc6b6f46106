package health.consilium.platform.health;

import java.util.Optional;

/** Something outside that the portal cannot do its work without. */
public interface ReadinessProbe {

  /** One word, as the answer names it: {@code database}, {@code vault}, {@code mail}. */
  String name();

  /** What everybody may read while it has a problem. */
  default String complaint() {
    return "not usable";
  }

  /** What is wrong with it, for the log; nothing when it can be used. Does not throw. */
  Optional<String> problem();
}
