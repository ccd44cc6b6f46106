package health.consilium.evaluation.protocol.paper;

import health.consilium.referral.Disease;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A versioned list of questions around one product's approved indication, as its paper says it.
 *
 * <p>The indication stands first and apart from benefit and risk; there is no score.
 *
 * @param productId null when it is about no product
 */
public record Protocol(
    String id,
    VersionNumber number,
    String title,
    @Nullable String titleZh,
    Disease disease,
    @Nullable String productId,
    String jurisdiction,
    Indication indication,
    @Nullable String note,
    List<Criterion> approvedIndication,
    List<Criterion> benefitRisk) {

  private static final String HERE = "CN";
  private static final String EVERYWHERE = "general";

  /**
   * The wording of an approval.
   *
   * @param confidence how sure the wording is, beginning with high, medium or low
   * @param lastChecked when somebody compared it, and with what
   */
  public record Indication(
      String text, String confidence, List<String> sources, String lastChecked) {

    /** A wording that nobody could confirm. */
    public boolean doubtful() {
      return confidence.startsWith("low");
    }
  }

  public Stream<Criterion> criteria() {
    return Stream.concat(approvedIndication.stream(), benefitRisk.stream());
  }

  /** An indication of another country, which never counts as one here. */
  public boolean referenceOnly() {
    return !jurisdiction.startsWith(HERE) && !jurisdiction.equals(EVERYWHERE);
  }

  /** The title in {@code zh} when there is one, else in English. */
  public String title(String language) {
    return language.equals("zh") && titleZh != null ? titleZh : title;
  }

  /** As people and the audit trail name it. */
  public String name() {
    return id + " " + number;
  }

  /** The same with each question changed so. */
  public Protocol asking(UnaryOperator<Criterion> change) {
    return new Protocol(
        id,
        number,
        title,
        titleZh,
        disease,
        productId,
        jurisdiction,
        indication,
        note,
        approvedIndication.stream().map(change).toList(),
        benefitRisk.stream().map(change).toList());
  }
}
