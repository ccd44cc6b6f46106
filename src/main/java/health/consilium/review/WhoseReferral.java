package health.consilium.review;

import health.consilium.referral.Illness;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.UnknownReferral;
import java.util.Objects;

/**
 * Whose referral it is, as far as a reviewer must know to see a conflict of interest.
 *
 * @param treatedAt empty when the patient did not say
 */
public record WhoseReferral(String name, int bornIn, String country, String treatedAt) {

  public static WhoseReferral of(Referral referral) {
    PatientDetails details = referral.details().orElseThrow(UnknownReferral::new);
    String treatedAt = referral.illness().map(Illness::treatedAt).map(Objects::toString).orElse("");
    return new WhoseReferral(
        details.name(), details.birthDate().getYear(), details.country(), treatedAt);
  }
}
