package health.consilium.referral;

import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Hands out the hospital's promise: so many days as are set, on the calendar as it stands. */
@ApplicationScoped
public class TurnaroundProducer {

  @Inject Settings settings;
  @Inject WorkingDays calendar;

  @Produces
  Turnaround turnaround() {
    Settings.Review review = settings.review();
    return new Turnaround(review.turnaroundDays(), calendar, review.timeZone());
  }
}
