package health.consilium.account.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Moments;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Says days to staff, on the hospital's calendar and in the reader's language. */
@RequestScoped
public class HospitalDay {

  @Inject Settings settings;
  @Inject SignedInUser user;

  String of(Instant moment) {
    return new Moments(user.language().locale(), settings.review().timeZone()).day(moment);
  }
}
