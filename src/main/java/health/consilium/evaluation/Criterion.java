package health.consilium.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question, phrased so that <em>met</em> is the favourable answer.
 *
 * @param limits what different trials allowed, with their sources: all are shown, none is chosen
 * @param hint for the reviewer, null when there is none
 */
public record Criterion(
    String id,
    String group,
    String question,
    @Nullable String labelZh,
    @Nullable String hint,
    List<Limit> limits,
    List<String> sources) {

  /** What one trial or guideline allowed. */
  public record Limit(String source, String text) {}

  /** The question in Chinese when there is one and {@code zh} is asked for, else in English. */
  public String question(String language) {
    return language.equals("zh") && labelZh != null ? labelZh : question;
  }
}
