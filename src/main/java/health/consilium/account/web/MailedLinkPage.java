package health.consilium.account.web;

import health.consilium.account.LinkDesk;
import health.consilium.account.LinkSecret;
import jakarta.inject.Inject;
import java.io.Serializable;

/** A page that a mailed link opens; looking at it uses nothing up, pressing its button does. */
public abstract class MailedLinkPage implements Serializable {

  @Inject LinkDesk desk;

  private String code = "";
  private String password = "";

  /** Until the link has been looked up, so that a posted form is read at all. */
  private boolean usable = true;

  public void load() {
    usable = desk.opens(secret());
  }

  LinkSecret secret() {
    return new LinkSecret(code);
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
