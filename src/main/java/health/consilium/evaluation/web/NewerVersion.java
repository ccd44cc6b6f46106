package health.consilium.evaluation.web;

import health.consilium.evaluation.protocol.Changes;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import java.util.List;
import java.util.stream.Stream;

/** A newer version of a protocol that was chosen, and what it asks otherwise. */
public record NewerVersion(String number, List<String> words) {

  static NewerVersion of(Protocol newer, Protocol chosen, Language language) {
    Changes changes = Changes.between(chosen, newer);
    var texts = Texts.of(language);
    Stream<String> wording =
        changes.words().stream()
            .filter(change -> change.field() == Changes.Field.INDICATION)
            .map(change -> texts.say("review.criteria.newer.indication", change.after()));
    return new NewerVersion(
        newer.number().value(),
        Stream.of(
                wording,
                named("review.criteria.newer.anew", changes.askedAnew(), language),
                named("review.criteria.newer.added", changes.added(), language),
                named("review.criteria.newer.removed", changes.removed(), language))
            .flatMap(lines -> lines)
            .toList());
  }

  private static Stream<String> named(String key, List<Criterion> criteria, Language language) {
    return criteria.stream()
        .map(criterion -> Texts.of(language).say(key, criterion.question(language.getCode())));
  }
}
