package health.consilium.account.web;

import health.consilium.account.SignedInUser;
import health.consilium.account.secondfactor.Colleague;
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
  @Inject WhoIsThere whoIsThere;
  @Inject SignedInUser user;

  private String account = "";
  private Colleague colleague = new Colleague("", "", false);
  private final ProofForm proof = new ProofForm();

  public void load() {
    colleague = desk.look(id(), user.asAdministrator());
  }

  /** An unwatched screen must not open the accounts of the others. */
  public String reset() {
    desk.look(id(), user.asAdministrator());
    whoIsThere.confirm(user.asAdministrator(), proof);
    desk.reset(id(), user.asAdministrator());
    return "/administrator/accounts?faces-redirect=true&done=secondFactor";
  }

  public boolean isCodeAsked() {
    return whoIsThere.isCodeAsked(user.asAdministrator());
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

  public ProofForm getProof() {
    return proof;
  }
}
