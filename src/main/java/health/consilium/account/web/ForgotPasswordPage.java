package health.consilium.account.web;

import health.consilium.account.ForgottenPasswordDesk;
import health.consilium.account.SignInThrottle;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.web.ClientAddress;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asking for a new link. The mail is made afterwards, so that the answer takes the same time. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class ForgotPasswordPage {

  @Inject ForgottenPasswordDesk desk;
  @Inject SignInThrottle throttle;
  @Inject ClientAddress place;

  @Resource ManagedExecutorService executor;

  private String email = "";

  public String sendLink() {
    if (throttle.allowsMail(email, place.get())) {
      EmailAddress.parse(email)
          .ifPresent(address -> executor.execute(() -> desk.sendLink(address)));
    }
    return Redirect.to("/check-your-mail?forgot=true");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
