package health.consilium.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * The portal's clock while tests run in the server: time passes as outside, but a test can move it
 * ahead, and sets it right again when done.
 */
@ApplicationScoped
public class Ledger {

  private static volatile Duration ahead = Duration.ZERO;

  @Produces
  @Alternative
  @Priority(1)
  Clock clock() {
    InstantSource shifted = () -> Clock.systemUTC().instant().plus(ahead);
    return shifted.withZone(ZoneOffset.UTC);
  }

  /** Lets time pass. */
  public void turnAhead(Duration time) {
    ahead = ahead.plus(time);
  }

  /** Back to the time outside. */
  public void setRight() {
    ahead = Duration.ZERO;
  }
}
