package health.consilium.account.web;

import health.consilium.platform.web.ClientAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Choosing a password by a mailed link, after an invitation or when it was forgotten. */
@Named
@ViewScoped
public class ChoosePasswordPage extends MailedLinkPage {

  @Inject ClientAddress place;

  public String choose() {
    desk.choosePassword(secret(), getPassword(), place.get());
    return Redirect.to("/sign-in?chosen=true");
  }
}
