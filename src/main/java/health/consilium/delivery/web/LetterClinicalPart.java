package health.consilium.delivery.web;

import health.consilium.letter.CostWords;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.Signature;
import health.consilium.letter.LetterOpinion;
import health.consilium.letter.LetterOpinion.TestFirst;
import health.consilium.letter.LetterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The clinical part of a letter as parts of a page, in the order of the printed one. */
record LetterClinicalPart(LetterContent content, LetterWords words) {

  List<LetterPart> parts() {
    List<LetterPart> parts = new ArrayList<>(new LetterFindingsParts(content, words).parts());
    parts.addAll(new LetterCriteriaParts(content.protocols(), words).parts());
    parts.addAll(
        List.of(reasonsFor(), reasonsAgainst(), options(), tests(), care(), costs(), limits()));
    parts.removeIf(part -> !part.says());
    return parts;
  }

  private LetterPart reasonsFor() {
    return LetterPart.of(words.text("weighing.for"), List.of()).listing(opinion().reasonsFor());
  }

  private LetterPart reasonsAgainst() {
    return LetterPart.of(words.text("weighing.against"), List.of())
        .listing(opinion().reasonsAgainst());
  }

  private LetterPart options() {
    return LetterPart.of(words.text("options"), List.of()).listing(opinion().otherOptions());
  }

  private LetterPart tests() {
    return LetterPart.of(words.text("tests"), List.of())
        .tabling(
            part().heads("tests.test", "tests.reason", "tests.age"),
            opinion().testsFirst().stream().map(this::test).toList());
  }

  private List<String> test(TestFirst test) {
    Integer days = test.maxAgeDays();
    return List.of(
        test.test(),
        test.reason(),
        days == null ? "" : words.text("tests.within", words.days(days)));
  }

  private LetterPart care() {
    return LetterPart.of(
        words.text("care"),
        List.of(
            part().led("care.departments", words.words(opinion().departments())),
            part().led("care.followUp", opinion().followUp())));
  }

  private LetterPart costs() {
    List<String> costs = cost().all(opinion());
    return costs.isEmpty()
        ? LetterPart.of("", List.of())
        : LetterPart.of(
            words.text("costs"),
            Stream.concat(costs.stream(), Stream.of(words.text("costs.notAQuote"))).toList());
  }

  private CostWords cost() {
    return new CostWords(words);
  }

  private LetterPart limits() {
    List<String> texts = new ArrayList<>(List.of(words.text("limits.words")));
    if (cost().deniesQuote(opinion())) {
      texts.add(words.text("limits.notAQuote"));
    }
    texts.add(part().led("limits.sure", String.join(" · ", opinion().uncertainty())));
    texts.add(part().led("limits.change", String.join(" · ", opinion().whatWouldChangeIt())));
    opinion().colleagues().stream()
        .map(heard -> part().led("limits.colleague", words.colleague(heard)))
        .forEach(texts::add);
    texts.add(part().led("limits.interests", content.signOff().interests()));
    texts.add(signed());
    return LetterPart.of(words.text("limits"), texts);
  }

  private String signed() {
    Signature signature = content.signOff().signature();
    return signature == null
        ? ""
        : signature.name() + ". " + words.text("signed", words.moment(signature.at()));
  }

  private LetterOpinion opinion() {
    return content.opinion();
  }

  private PartWords part() {
    return new PartWords(words);
  }
}
