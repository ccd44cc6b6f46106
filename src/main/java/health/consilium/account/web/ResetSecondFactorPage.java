package health.consilium.account.web;

import health.consilium.account.SignInDesk;
import health.consilium.account.SignedInUser;
import health.consilium.account.secondfactor.Colleague;
import health.consilium.account.secondfactor.SecondFactorDesk;
import health.consilium.account.secondfactor.SecondFactorReset;
import health.consilium.platform.refusal.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Where an administrator resets a colleague's second factor, and shows who does it. */
@Named
@ViewScoped
public class ResetSecondFactorPage implements Serializable {

  @Inject SecondFactorReset desk;
  @Inject SignInDesk signInDesk;
  @Inject SecondFactorDesk secondFactors;
  @Inject SignedInUser user;

  private String account = "";
  private Colleague colleague = new Colleague("", "", false);
  private String password = "";
  private String code = "";

  public void load() {
    colleague = desk.look(id(), user.asAdministrator());
  }

  /** An unwatched screen must not open the accounts of the others. */
  public String reset() {
    desk.look(id(), user.asAdministrator());
    signInDesk.confirmPassword(user.asAdministrator(), password);
    if (isCodeAsked()) {
      secondFactors.require(user.asAdministrator(), code);
    }
    desk.reset(id(), user.asAdministrator());
    return "/administrator/accounts?faces-redirect=true&done=secondFactor";
  }

  /** Of everybody who set a second factor up; a setting makes all of the staff do so. */
  public boolean isCodeAsked() {
    return secondFactors.look(user.asAdministrator()).isInForce();
  }

  private UUID id() {
    return StaffView.id(account).orElseThrow(NotFound::new);
  }

  public Colleague getColleague() {
    return colleague;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never shown again. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}
