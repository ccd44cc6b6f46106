package health.consilium.account.web;

import health.consilium.account.SignedIn;
import health.consilium.platform.web.ClientAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Confirming the mailbox; opening the page uses nothing up, pressing its button does. */
@Named
@ViewScoped
public class ConfirmPage extends MailedLinkPage {

  @Inject ClientAddress place;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  public String confirm() {
    SignedIn account = desk.confirm(secret(), getPassword(), place.get());
    Ticket.issue(request, account.accountId(), clock.instant());
    return Redirect.to(account.role().home());
  }
}
