package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.SentReferral;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Asks once more before a referral is taken back. */
@Named
@RequestScoped
public class WithdrawReferralPage {

  @Inject PatientDesk desk;
  @Inject SignedInUser user;

  private @Nullable String number;

  /** Where nothing can be taken back, the patient sees where the referral is. */
  public @Nullable String load() {
    SentReferral referral = desk.read(SentNumber.of(number), user.asPatient());
    number = referral.number().value();
    return referral.withdrawable() ? null : mine();
  }

  public String withdraw() {
    desk.withdraw(SentNumber.of(number), user.asPatient());
    return mine() + "&done=withdrawn";
  }

  private String mine() {
    return Pages.to("my-referral") + "&number=" + number;
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }
}
