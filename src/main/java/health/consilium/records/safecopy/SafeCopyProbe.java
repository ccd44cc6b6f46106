package health.consilium.records.safecopy;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether safe copies can be made, behind the walls that the operator demands. */
@ApplicationScoped
public class SafeCopyProbe implements ReadinessProbe {

  @Inject SafeCopying copying;

  @Override
  public String name() {
    return "safe-copy worker";
  }

  @Override
  public Optional<String> problem() {
    return copying.problem();
  }

  @Override
  public String complaint() {
    return copying.isConfined() ? "not usable" : "cannot be confined";
  }
}
