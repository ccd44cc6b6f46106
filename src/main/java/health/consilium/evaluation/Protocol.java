package health.consilium.evaluation;

import health.consilium.referral.Disease;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A versioned list of questions around one product's approved indication.
 *
 * <p>The indication stands first and apart from benefit and risk; there is no score.
 *
 * @param referenceOnly an indication of another country, which never counts as one here
 * @param draft not yet approved by a physician of the hospital; said on screen and in print
 * @param confidence how sure the wording of the indication is, with its sources
 */
public record Protocol(
    String id,
    String version,
    boolean draft,
    boolean referenceOnly,
    String title,
    @Nullable String titleZh,
    Disease disease,
    String jurisdiction,
    String indicationText,
    String confidence,
    String lastChecked,
    List<Criterion> approvedIndication,
    List<Criterion> benefitRisk) {

  public Stream<Criterion> criteria() {
    return Stream.concat(approvedIndication.stream(), benefitRisk.stream());
  }

  /** The title in {@code zh} when there is one, else in English. */
  public String title(String language) {
    return language.equals("zh") && titleZh != null ? titleZh : title;
  }
}
