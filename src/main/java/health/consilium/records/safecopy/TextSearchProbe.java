package health.consilium.records.safecopy;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether pages that are only pictures get words; without it everything else goes on. */
@ApplicationScoped
public class TextSearchProbe implements ReadinessProbe {

  @Inject ReadingPages reading;

  @Override
  public String name() {
    return "text search";
  }

  @Override
  public String complaint() {
    return "off for pictures";
  }

  @Override
  public boolean stopsTheWork() {
    return false;
  }

  @Override
  public Optional<String> problem() {
    return reading.readsPictures() ? Optional.empty() : Optional.of("Tesseract is not installed");
  }
}
