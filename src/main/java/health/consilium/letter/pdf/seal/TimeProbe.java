package health.consilium.letter.pdf.seal;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether the last sealed letter got its time stamp, where there is a server of time. */
@ApplicationScoped
public class TimeProbe implements ReadinessProbe {

  @Inject PdfSeal seal;

  @Override
  public String name() {
    return "time stamps";
  }

  @Override
  public String complaint() {
    return "none for the last letter, which is sealed without";
  }

  @Override
  public boolean stopsTheWork() {
    return false;
  }

  @Override
  public Optional<String> problem() {
    return seal.timeProblem();
  }
}
