package health.consilium.evaluation.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a sentence names and says that it was planned, refused, never given, or not to this person.
 */
final class NotGiven {

  /** Where one thing ends and the next is named. */
  private static final String BREATH = ",，;；|→>";

  private static final Pattern DENIES =
      Pattern.compile(
          "(?iu)(?:未(?:能)?(?:达到?|获得?|取得)|未见(?:明显)?|无(?:明显)?|\\b(?:no|not(?: yet)?(?: in)?"
              + "|(?:did not|failed to) (?:achieve|reach)|without|tidak|tiada|belum)(?: mencapai)?"
              + "|less than|\\?)\\s?");

  private static final int DENIED_WITHIN = 24;

  private NotGiven() {}

  static List<Mention> in(String text, List<Mention> mentions) {
    List<Mention> refused = new ArrayList<>();
    boolean donor = mentions.stream().anyMatch(Mention::isTransplant);
    mentions.stream().filter(mention -> isDenied(mention, text)).forEach(refused::add);
    for (Mention cue : mentions) {
      if (cue.is(Cue.ELSEWHERE) && !donor) {
        refused.addAll(mentions.stream().filter(m -> m.begin() >= cue.begin()).toList());
      }
      if (cue.is(Cue.NOT_GIVEN_AFTER)) {
        refused.addAll(between(cue.end(), text.length(), mentions));
      }
      if (cue.is(Cue.NOT_GIVEN_BEFORE)) {
        refused.addAll(between(lastBreath(text, cue.begin()), cue.begin(), mentions));
      }
    }
    return refused;
  }

  /** "Not in CR", 未达CR, "no PD": what did not happen. */
  private static boolean isDenied(Mention mention, String text) {
    return (mention.isOutcome() || mention.is(Cue.PROGRESSION))
        && DENIES
            .matcher(text)
            .region(Math.max(0, mention.begin() - DENIED_WITHIN), mention.begin())
            .results()
            .anyMatch(hit -> hit.end() == mention.begin());
  }

  private static List<Mention> between(int begin, int end, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.begin() >= begin && mention.end() <= end)
        .filter(m -> m.isTreatment() || m.isTransplant() || m.isOther())
        .toList();
  }

  private static int lastBreath(String text, int before) {
    for (int at = before - 1; at >= 0; at--) {
      if (BREATH.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return 0;
  }
}
