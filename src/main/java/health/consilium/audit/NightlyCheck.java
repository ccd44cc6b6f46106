package health.consilium.audit;

import health.consilium.platform.health.ReadinessProbe;
import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the whole trail once a day and tells when an entry is not as it was written.
 *
 * <p>From its beginning each time: who changes the trail changes what was read before. The portal
 * goes on with its work, because patients wait; the answer of {@code /health/ready} names it.
 */
@ApplicationScoped
public class NightlyCheck implements Recurring, ReadinessProbe {

  private static final System.Logger LOG = System.getLogger(NightlyCheck.class.getName());

  @Inject AuditDesk desk;

  private volatile OptionalLong changed = OptionalLong.empty();

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Checking the audit trail", this::check);
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  public Duration delay() {
    return Duration.ofMinutes(3);
  }

  void check() {
    changed = desk.firstChanged();
    changed.ifPresent(
        position ->
            LOG.log(
                Level.ERROR,
                "The audit trail was changed: entry {0} is not as it was written",
                Long.toString(position)));
  }

  @Override
  public String name() {
    return "audit trail";
  }

  @Override
  public String complaint() {
    return "changed";
  }

  @Override
  public boolean stopsTheWork() {
    return false;
  }

  @Override
  public Optional<String> problem() {
    OptionalLong position = changed;
    return position.isEmpty()
        ? Optional.empty()
        : Optional.of("entry " + position.getAsLong() + " is not as it was written");
  }
}
