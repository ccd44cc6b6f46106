package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.place.Countries;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.PatientDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whom to call where the patient lives; the hospital's settings know the numbers. */
@RequestScoped
public class LocalCare {

  @Inject Settings settings;
  @Inject Countries countries;
  @Inject SignedInUser user;

  /** An emergency number and the country in which it is answered. */
  public record EmergencyNumber(String digits, String country) {}

  public Optional<EmergencyNumber> numberFor(Optional<PatientDetails> patient) {
    return patient
        .map(PatientDetails::country)
        .filter(country -> !country.isEmpty())
        .flatMap(
            country ->
                settings
                    .site()
                    .emergencyNumber(country)
                    .map(digits -> new EmergencyNumber(digits, name(country))));
  }

  private String name(String country) {
    return countries.name(country, user.language().locale());
  }
}
