package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.referral.PatientDesk;
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

  public void load() {
    number = desk.read(SentNumber.of(number), user.asPatient()).number().value();
  }

  public String withdraw() {
    desk.withdraw(SentNumber.of(number), user.asPatient());
    return Pages.to("my-referral") + "&number=" + number + "&done=withdrawn";
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }
}
