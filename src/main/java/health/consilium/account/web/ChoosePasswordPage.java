package health.consilium.account.web;

import health.consilium.account.LinkDesk;
import health.consilium.account.LinkSecret;
import health.consilium.platform.web.ClientAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Choosing a password by a mailed link, after an invitation or when it was forgotten. */
@Named
@ViewScoped
public class ChoosePasswordPage implements Serializable {

  @Inject LinkDesk desk;
  @Inject ClientAddress place;

  private String code = "";
  private String password = "";

  /** Until the link has been looked up, so that a posted form is read at all. */
  private boolean usable = true;

  public void load() {
    usable = desk.opens(new LinkSecret(code));
  }

  public String choose() {
    desk.choosePassword(new LinkSecret(code), password, place.get());
    return Redirect.to("/sign-in?chosen=true");
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
