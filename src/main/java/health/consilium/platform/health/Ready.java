package health.consilium.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Answers {@code /health/ready}: each thing the portal needs, and whether it can be used. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(Ready.class.getName());

  @Inject @Any Instance<ReadinessProbe> probes;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("consilium").up();
    for (ReadinessProbe probe : probes) {
      Optional<String> problem = probe.problem();
      answer.withData(probe.name(), problem.isEmpty() ? "usable" : "not usable");
      if (problem.isPresent()) {
        answer.down();
        LOG.log(
            Level.WARNING,
            "Not ready: {0} is not usable: {1}",
            new Object[] {probe.name(), problem.get()});
      }
    }
    return answer.build();
  }
}
