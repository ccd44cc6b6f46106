package health.consilium.account.web;

import health.consilium.account.LinkDesk;
import health.consilium.account.LinkSecret;
import health.consilium.account.SignedIn;
import health.consilium.platform.web.ClientAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;

/** Confirming the mailbox; opening the page uses nothing up, pressing its button does. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {

  @Inject LinkDesk desk;
  @Inject ClientAddress place;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private String code = "";
  private String password = "";

  /** Until the link has been looked up, so that a posted form is read at all. */
  private boolean usable = true;

  public void load() {
    usable = desk.opens(new LinkSecret(code));
  }

  public String confirm() {
    SignedIn account = desk.confirm(new LinkSecret(code), password, place.get());
    Ticket.issue(request, account.accountId(), clock.instant());
    return Redirect.to(account.role().home());
  }

  public boolean isUsable() {
    return usable;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
