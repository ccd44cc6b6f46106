package health.consilium.account.web;

import health.consilium.account.RegistrationDesk;
import health.consilium.account.SignInThrottle;
import health.consilium.account.SignedInUser;
import health.consilium.account.TooManyTries;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Opening an account as a patient. */
@Named
@RequestScoped
public class RegisterPage {

  @Inject RegistrationDesk desk;
  @Inject SignInThrottle throttle;
  @Inject SignedInUser user;
  @Inject ClientAddress place;

  private String email = "";
  private String password = "";

  public String register() {
    if (!throttle.allowsMail(email, place.get())) {
      throw new TooManyTries();
    }
    Optional<EmailAddress> address = EmailAddress.parse(email);
    desk.register(address.orElseThrow(), password, user.language());
    return Redirect.to("/check-your-mail");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
