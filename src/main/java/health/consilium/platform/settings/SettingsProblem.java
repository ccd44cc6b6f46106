package health.consilium.platform.settings;

import java.util.List;

/** The portal cannot start because settings are missing or wrong; each is named. */
public final class SettingsProblem extends RuntimeException {

  SettingsProblem(List<String> problems) {
    super("Consilium cannot start: " + String.join("; ", problems));
  }
}
