package health.consilium.referral;

import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Hands out the hospital's promise as it is set. */
@ApplicationScoped
public class TurnaroundProducer {

  @Inject Settings settings;

  @Produces
  Turnaround turnaround() {
    Settings.Review review = settings.review();
    return new Turnaround(review.turnaroundDays(), review.holidays(), review.timeZone());
  }
}
