package health.consilium.account.web;

import health.consilium.account.SignInDesk;
import health.consilium.account.SignedIn;
import health.consilium.platform.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Signing in. */
@Named
@RequestScoped
public class SignInPage {

  @Inject SignInDesk desk;
  @Inject ClientAddress place;
  @Inject SecondStep step;

  private String email = "";
  private String password = "";
  private @Nullable String then;

  public String signIn() {
    SignedIn account = desk.signIn(email, password, place.get());
    String home = account.role().home();
    String address = ReturnAddress.of(then).filter(wanted -> !wanted.equals("/")).orElse(home);
    return Redirect.to(step.after(account, address));
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

  public @Nullable String getThen() {
    return then;
  }

  public void setThen(@Nullable String then) {
    this.then = then;
  }
}
