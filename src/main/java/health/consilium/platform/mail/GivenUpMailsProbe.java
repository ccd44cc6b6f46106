package health.consilium.platform.mail;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Tells that mails were given up and nobody has looked at them: a mail that says so would wait
 * behind them.
 */
@ApplicationScoped
public class GivenUpMailsProbe implements ReadinessProbe {

  @Inject Outbox outbox;

  @Override
  public String name() {
    return "mails";
  }

  @Override
  public String complaint() {
    return "some were given up";
  }

  /** Everybody else's mails go on. */
  @Override
  public boolean stopsTheWork() {
    return false;
  }

  @Override
  public Optional<String> problem() {
    try {
      long givenUp = outbox.givenUp();
      return givenUp == 0 ? Optional.empty() : Optional.of(givenUp + " mails were given up");
    } catch (RuntimeException broken) {
      return Optional.of("nobody knows, the database does not answer");
    }
  }
}
