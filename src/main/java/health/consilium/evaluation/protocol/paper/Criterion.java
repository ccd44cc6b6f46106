package health.consilium.evaluation.protocol.paper;

import health.consilium.referral.Disease;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question, phrased so that <em>met</em> is the favourable answer.
 *
 * @param revision counts from 1; a question that asks something else under the same id is the next
 * @param evidence the records in which the answer stands
 * @param inputs what of the referral belongs to it
 * @param displayRule how its evidence is to be shown, null when nothing is said
 * @param hint for the reviewer, null when there is none
 * @param limits what different trials allowed, with their sources: all are shown, none is chosen
 * @param maxAgeDays how old its evidence may be, null when nothing is said
 */
public record Criterion(
    String id,
    int revision,
    Kind kind,
    String group,
    List<Disease> diseases,
    String question,
    @Nullable String labelZh,
    List<String> evidence,
    List<String> inputs,
    @Nullable String displayRule,
    @Nullable String hint,
    List<Limit> limits,
    @Nullable Integer maxAgeDays,
    List<String> sources,
    @Nullable String sourceStatus) {

  /** The indication stands first and apart from benefit and risk. */
  public enum Kind {
    APPROVED_INDICATION,
    BENEFIT_RISK
  }

  /**
   * What one trial or guideline allowed.
   *
   * @param sign such as {@code >=}, null like value and unit when the text alone says it
   */
  public record Limit(
      String source,
      String text,
      @Nullable String sign,
      @Nullable String value,
      @Nullable String unit) {}

  /** Under which its answer is kept, the same for every protocol and version that asks it so. */
  public String key() {
    return revision == 1 ? id : id + "-r" + revision;
  }

  /** The question in Chinese when there is one and {@code zh} is asked for, else in English. */
  public String question(String language) {
    return language.equals("zh") && labelZh != null ? labelZh : question;
  }

  /** Whether an answer to the other is an answer to this one; sources alone change no question. */
  public boolean asksTheSame(Criterion other) {
    return id.equals(other.id)
        && question.equals(other.question)
        && Objects.equals(labelZh, other.labelZh)
        && Objects.equals(displayRule, other.displayRule)
        && Objects.equals(hint, other.hint)
        && limits.equals(other.limits);
  }

  /** The same question under the number of its wording. */
  public Criterion asRevision(int number) {
    return new Criterion(
        id,
        number,
        kind,
        group,
        diseases,
        question,
        labelZh,
        evidence,
        inputs,
        displayRule,
        hint,
        limits,
        maxAgeDays,
        sources,
        sourceStatus);
  }
}
