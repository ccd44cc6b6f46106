package health.consilium.delivery.mine;

import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import java.util.Optional;

/**
 * An evaluation that a reviewer signed.
 *
 * @param about empty once nobody reads anything of it any more
 */
public record MyEvaluation(
    SignedKey key,
    ReferralNumber number,
    int edition,
    Optional<About> about,
    Outcome outcome,
    Doors doors) {

  /** The patient, without the full name, and the illness as the patient told it. */
  public record About(String initials, int age, Disease disease) {}

  /**
   * What its reviewer may do with it now.
   *
   * @param records the room opens, with the records
   * @param addendum something can be added to the letter
   */
  public record Doors(boolean records, boolean addendum) {}

  /** What was signed is read by whoever signed it as long as anybody reads it. */
  public boolean readable() {
    return outcome != Outcome.ENDED;
  }
}
