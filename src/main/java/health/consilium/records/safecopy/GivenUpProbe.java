package health.consilium.records.safecopy;

import health.consilium.platform.health.ReadinessProbe;
import health.consilium.records.SafeCopyOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Raises the alarm for a day when safe copies were given up: hostile files, or too little memory.
 */
@ApplicationScoped
public class GivenUpProbe implements ReadinessProbe {

  private static final Duration OF_LATE = Duration.ofDays(1);

  @Inject SafeCopyOrders orders;

  @Override
  public String name() {
    return "safe copies";
  }

  @Override
  public Optional<String> problem() {
    try {
      long givenUp = orders.givenUpIn(OF_LATE);
      return givenUp == 0
          ? Optional.empty()
          : Optional.of(givenUp + " were given up since this time yesterday");
    } catch (RuntimeException e) {
      return Optional.of("nobody knows, the database does not answer");
    }
  }

  @Override
  public String complaint() {
    return "some were given up today";
  }

  @Override
  public boolean stopsTheWork() {
    return false;
  }
}
