package health.consilium.account.web;

import java.io.Serializable;

/** What somebody gives to show once more who is there; it is never shown again. */
public class ProofForm implements Serializable {

  private String password = "";
  private String code = "";

  /** As it was typed; it is not kept. */
  public String takePassword() {
    String typed = password;
    password = "";
    return typed;
  }

  /** As it was typed, of the second factor; it is not kept. */
  public String takeCode() {
    String typed = code;
    code = "";
    return typed;
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
