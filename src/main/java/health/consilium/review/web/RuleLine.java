package health.consilium.review.web;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.review.routing.Absence;
import health.consilium.review.routing.RoutingDesk;
import health.consilium.review.routing.Rule;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reviewer's rule as an administrator reads it in the list; empty words where there is none. */
public record RuleLine(
    String id,
    String name,
    boolean ruled,
    String diseases,
    String languages,
    String urgent,
    String most,
    String away) {

  static RuleLine of(RoutingDesk.Line line, Language language, ClockWords days) {
    Texts texts = Texts.of(language);
    String id = line.reviewer().id().toString();
    return line.rule()
        .map(rule -> of(id, line.reviewer().name(), rule, texts, days))
        .orElseGet(() -> new RuleLine(id, line.reviewer().name(), false, "", "", "", "", ""));
  }

  private static RuleLine of(String id, String name, Rule rule, Texts texts, ClockWords days) {
    return new RuleLine(
        id,
        name,
        true,
        listed(
            rule.diseases().stream().sorted().map(each -> texts.say("evaluation.disease." + each)),
            texts),
        listed(
            rule.languages().stream().sorted().map(each -> texts.say("review.language." + each)),
            texts),
        texts.say(rule.urgent() ? "review.routing.urgent.yes" : "review.routing.urgent.no"),
        texts.say("review.routing.most.words", rule.mostOpen()),
        rule.absence().map(away -> away(away, texts, days)).orElse(""));
  }

  private static String away(Absence away, Texts texts, ClockWords days) {
    return texts.say("review.routing.away.words", days.day(away.from()), days.day(away.until()));
  }

  private static String listed(Stream<String> words, Texts texts) {
    return words.collect(Collectors.joining(texts.say("review.comma")));
  }
}
