package health.consilium.account.web;

import java.io.Serializable;

/** What somebody gives to show once more who is there; it is never shown again. */
public class ProofForm implements Serializable {

  private String password = "";
  private String code = "";

  /** As it was typed. */
  public String takePassword() {
    return password;
  }

  /** As it was typed: of the second factor. */
  public String takeCode() {
    return code;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}
