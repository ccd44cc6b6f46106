package health.consilium.delivery.web;

import health.consilium.account.SignedInUser;
import health.consilium.delivery.LetterReading;
import health.consilium.referral.web.SentNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Tells the patient's page of a referral whether its letter is looked at once more. */
@Named
@RequestScoped
public class MyLetterPage {

  @Inject LetterReading reading;
  @Inject SignedInUser user;

  private final Map<String, Boolean> held = new HashMap<>();

  public boolean isHeld(String number) {
    return held.computeIfAbsent(
        number, wanted -> reading.isHeldBack(SentNumber.of(wanted), user.asPatient()));
  }
}
