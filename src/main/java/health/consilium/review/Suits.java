package health.consilium.review;

import health.consilium.referral.Disease;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What suits a reviewer, by the hospital's rule; both empty without one.
 *
 * @param languages of letters
 */
public record Suits(Set<Disease> diseases, Set<String> languages) implements Serializable {

  public Suits {
    diseases = Set.copyOf(diseases);
    languages = Set.copyOf(languages);
  }

  /** Something suits better than something else. */
  public boolean known() {
    return !diseases.isEmpty() && !languages.isEmpty();
  }

  public boolean suits(@Nullable Disease disease, String language) {
    return disease != null && diseases.contains(disease) && languages.contains(language);
  }
}
