package health.consilium.records;

import health.consilium.platform.refusal.Refusal;

/** A file was to be opened with a password, and none was typed. */
public class NoPassword extends Refusal {

  @Override
  public String messageKey() {
    return "records.password.missing";
  }
}
