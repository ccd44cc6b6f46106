package health.consilium.referral;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The illness as the patient tells it.
 *
 * @param inHospital null when the patient does not know or did not say
 * @param signs the urgent signs the patient has now
 */
public record Illness(
    Disease disease,
    @Nullable String ownWords,
    @Nullable YearAndMonth found,
    @Nullable String treatedAt,
    @Nullable Boolean inHospital,
    Set<UrgentSign> signs) {

  /** In hospital now, or any urgent sign: the referral is lifted. */
  public boolean urgent() {
    return Boolean.TRUE.equals(inHospital) || !signs.isEmpty();
  }
}
