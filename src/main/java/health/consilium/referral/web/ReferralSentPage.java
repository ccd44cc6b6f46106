package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.SentReferral;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Says that the referral arrived, its number, and what happens next and when. */
@Named
@RequestScoped
public class ReferralSentPage {

  @Inject PatientDesk desk;
  @Inject SignedInUser user;
  @Inject Turnaround promise;

  private @Nullable String number;
  private boolean urgent;

  public void load() {
    SentReferral sent = desk.read(SentNumber.of(number), user.asPatient());
    number = sent.number().value();
    urgent = sent.urgent();
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public String getEmail() {
    return user.asPatient().name();
  }

  public int getDays() {
    return promise.days();
  }
}
