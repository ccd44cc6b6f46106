package health.consilium.evaluation.treatment;

import java.util.ArrayList;
import java.util.List;

/** What a sentence names and says that it was planned, refused, never given, or not to this person. */
final class NotGiven {

  /** Where one thing ends and the next is named. */
  private static final String BREATH = ",，;；|→>";

  private NotGiven() {}

  static List<Mention> in(String text, List<Mention> mentions) {
    List<Mention> refused = new ArrayList<>();
    boolean donor = mentions.stream().anyMatch(Mention::isTransplant);
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
