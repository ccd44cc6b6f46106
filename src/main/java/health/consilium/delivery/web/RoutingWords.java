package health.consilium.delivery.web;

import health.consilium.review.routing.Explanation;
import health.consilium.review.routing.Reason;
import health.consilium.review.routing.Wanted;
import java.util.List;

/** How the rules chose a reviewer, as the office reads it. */
record RoutingWords(OfficeWords words) {

  /** A sentence for each reviewer, the chosen one first. */
  List<String> of(Explanation explanation) {
    return explanation.reasons().stream()
        .map(reason -> sentence(reason, explanation.wanted()))
        .toList();
  }

  private String sentence(Reason reason, Wanted wanted) {
    return words.say(
        "coordinator.routing." + reason.verdict(),
        reason.reviewer(),
        words.word("coordinator.disease", wanted.disease()),
        words.languageName(wanted.language()),
        reason.open(),
        reason.most(),
        reason.awayUntil().map(words::day).orElse(""));
  }
}
