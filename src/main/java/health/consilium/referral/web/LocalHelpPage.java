package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.place.Countries;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.SentReferral;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whom to call where the patient lives; the hospital's settings know the numbers. */
@Named
@RequestScoped
public class LocalHelpPage {

  @Inject Settings settings;
  @Inject Countries countries;
  @Inject SignedInUser user;
  @Inject OpenDraft open;
  @Inject PatientDesk desk;

  /** An emergency number and the country in which it is answered. */
  public record EmergencyNumber(String digits, String country) {}

  /** None when the country is not known yet, or the hospital set no number for it. */
  public @Nullable EmergencyNumber getEmergency() {
    return country().flatMap(this::numberIn).orElse(null);
  }

  private Optional<String> country() {
    return open.find()
        .flatMap(ReferralDraft::details)
        .or(() -> desk.newestOf(user.asPatient()).flatMap(SentReferral::details))
        .map(PatientDetails::country)
        .filter(country -> !country.isEmpty());
  }

  private Optional<EmergencyNumber> numberIn(String country) {
    String name = countries.name(country, user.language().locale());
    return settings
        .site()
        .emergencyNumber(country)
        .map(digits -> new EmergencyNumber(digits, name));
  }
}
