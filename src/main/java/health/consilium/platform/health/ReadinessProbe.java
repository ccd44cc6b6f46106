package health.consilium.platform.health;

import java.util.Optional;

/** Something that the portal needs, mostly to do its work at all. */
public interface ReadinessProbe {

  /** One word, as the answer names it: {@code database}, {@code vault}, {@code mail}. */
  String name();

  /** What everybody may read while it has a problem. */
  default String complaint() {
    return "not usable";
  }

  /** Whether nobody should be sent here while it has a problem; if not, it is only named. */
  default boolean stopsTheWork() {
    return true;
  }

  /** What is wrong with it, for the log; nothing when it can be used. Does not throw. */
  Optional<String> problem();
}
