package health.consilium.account.web;

import health.consilium.account.SignedIn;
import health.consilium.account.secondfactor.SecondStepDesk;
import health.consilium.account.web.Ticket.Owed;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** What comes between a right password and the first page. */
@RequestScoped
public class SecondStep {

  @Inject SecondStepDesk desk;
  @Inject Settings settings;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  /** Gives the ticket, and says where its owner goes first. */
  String after(SignedIn person, String address) {
    Owed owed = owed(person);
    Ticket.issue(request, person.accountId(), clock.instant(), owed);
    String then = "?then=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    return switch (owed) {
      case NOTHING -> address;
      case A_CODE -> "/sign-in-code" + then;
      case SETTING_UP -> "/" + person.role().folder() + "/my-account" + then;
    };
  }

  void settled() {
    Ticket.settle(request);
  }

  private Owed owed(SignedIn person) {
    if (!person.role().isStaff() || settings.secondFactor() == Settings.SecondFactor.SIGNING) {
      return Owed.NOTHING;
    }
    return desk.isSetUp(person) ? Owed.A_CODE : Owed.SETTING_UP;
  }
}
