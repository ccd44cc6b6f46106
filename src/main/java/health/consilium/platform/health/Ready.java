package health.consilium.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  @Inject Clock clock;

  private final Map<String, KeptAnswer> answers = new ConcurrentHashMap<>();

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("consilium").up();
    for (ReadinessProbe probe : probes) {
      boolean usable = answerOf(probe).problem().isEmpty();
      answer.withData(probe.name(), usable ? "usable" : probe.complaint());
      if (!usable && probe.stopsTheWork()) {
        answer.down();
      }
    }
    return answer.build();
  }

  private KeptAnswer answerOf(ReadinessProbe probe) {
    return answers.computeIfAbsent(probe.name(), name -> new KeptAnswer(() -> ask(probe), clock));
  }

  private static Optional<String> ask(ReadinessProbe probe) {
    Optional<String> problem = probe.problem();
    problem.ifPresent(
        what ->
            LOG.log(
                Level.WARNING,
                "Not ready: {0} is not usable: {1}",
                new Object[] {probe.name(), what}));
    return problem;
  }
}
