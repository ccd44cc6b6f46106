package health.consilium.account.web;

import health.consilium.account.AccountRow;
import health.consilium.account.StaffQuestion;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The view of the accounts as it stands in the address; what cannot be read counts as not said. */
public class StaffView implements Serializable {

  private static final String ADDRESS = "/administrator/accounts?";

  private String who = "";
  private String after = "";
  private String before = "";

  StaffQuestion question() {
    return new StaffQuestion(who, id(after), id(before));
  }

  String after(AccountRow last) {
    return ADDRESS + narrowed() + "after=" + last.id();
  }

  String before(AccountRow first) {
    return ADDRESS + narrowed() + "before=" + first.id();
  }

  private String narrowed() {
    return who.isEmpty() ? "" : "who=" + URLEncoder.encode(who, StandardCharsets.UTF_8) + "&";
  }

  static Optional<UUID> id(String written) {
    return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(written))
        : Optional.empty();
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
