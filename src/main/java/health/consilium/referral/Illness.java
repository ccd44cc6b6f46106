package health.consilium.referral;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The illness as the patient tells it.
 *
 * @param inHospital null when the patient does not know or did not say
 * @param signs the urgent signs the patient has now
 * @param signsTold null as long as the patient was not asked for signs
 */
public record Illness(
    Disease disease,
    @Nullable String ownWords,
    @Nullable YearAndMonth found,
    @Nullable String treatedAt,
    @Nullable Boolean inHospital,
    Set<UrgentSign> signs,
    @Nullable SignsTold signsTold) {

  /** An illness whose signs were asked for; no sign means that there is none. */
  public Illness(
      Disease disease,
      @Nullable String ownWords,
      @Nullable YearAndMonth found,
      @Nullable String treatedAt,
      @Nullable Boolean inHospital,
      Set<UrgentSign> signs) {
    this(
        disease,
        ownWords,
        found,
        treatedAt,
        inHospital,
        signs,
        signs.isEmpty() ? SignsTold.NONE : SignsTold.SOME);
  }

  /** The same illness with what the patient says about today. */
  public Illness today(@Nullable Boolean inHospital, SignsTold told, Set<UrgentSign> signs) {
    return new Illness(disease, ownWords, found, treatedAt, inHospital, signs, told);
  }

  /** In hospital now, or any urgent sign: the referral is lifted. */
  public boolean urgent() {
    return Boolean.TRUE.equals(inHospital) || !signs.isEmpty();
  }

  public boolean signsAsked() {
    return signsTold != null;
  }
}
