package health.consilium.records.scan;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;

/** Whether the virus scanner answers, where there is one; without it files wait, no more. */
@ApplicationScoped
public class ScannerProbe implements ReadinessProbe {

  @Inject VirusScanner scanner;

  @Override
  public String name() {
    return "virus scanner";
  }

  @Override
  public String complaint() {
    return "not reachable, files wait to be checked";
  }

  @Override
  public boolean stopsTheWork() {
    return false;
  }

  @Override
  public Optional<String> problem() {
    try {
      if (scanner.isThere()) {
        scanner.requireAnswer();
      }
      return Optional.empty();
    } catch (IOException | RuntimeException broken) {
      return Optional.of(String.valueOf(broken.getMessage()));
    }
  }
}
