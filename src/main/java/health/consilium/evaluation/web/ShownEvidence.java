package health.consilium.evaluation.web;

import health.consilium.evaluation.web.ValueRow.Cited;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a referral says to a criterion, as its reviewer reads it.
 *
 * @param own the patient's own values, to stand beside the limits of trials
 * @param suggestion what the records suggest, null when they suggest nothing
 */
public record ShownEvidence(List<Said> facts, List<String> own, @Nullable Offered suggestion) {

  static final ShownEvidence NOTHING = new ShownEvidence(List.of(), List.of(), null);

  /**
   * One fact.
   *
   * @param state that nobody accepted it yet; "" when there is nothing to say
   * @param notes what to look at before it counts
   */
  public record Said(String words, String state, List<String> notes, List<Cited> cites) {}

  /**
   * An answer that waits to be accepted.
   *
   * @param answer as the form posts it
   * @param words how it reads
   * @param comment what goes into the form with it, in the language of the letter
   */
  public record Offered(String answer, String words, String comment) {}

  public boolean isEmpty() {
    return facts.isEmpty();
  }

  /** All pages that it stands on, as a hidden field carries them. */
  public String places() {
    return facts.stream()
        .flatMap(fact -> fact.cites().stream())
        .map(Cited::place)
        .distinct()
        .collect(Collectors.joining(","));
  }
}
