package health.consilium.referral;

import java.time.LocalDate;

/**
 * The wording that a patient agrees to.
 *
 * <p>The words stand in the message bundles under {@code patient.consent.}; whoever changes them
 * gives them a new date here, so that each consent names the wording it was given to.
 */
public final class ConsentText {

  /** The day on which the present wording was fixed; kept with each consent. */
  public static final String VERSION = "2026-11-23";

  private ConsentText() {}

  public static LocalDate fixedOn(String version) {
    return LocalDate.parse(version);
  }
}
