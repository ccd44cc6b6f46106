package health.consilium.delivery.web;

import health.consilium.letter.LetterContent.AnsweredCriterion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The answered questions of the protocols as parts of a page. */
record LetterCriteriaParts(List<AppliedProtocol> protocols, LetterWords words) {

  List<LetterPart> parts() {
    List<LetterPart> parts =
        new ArrayList<>(
            protocols.stream()
                .filter(protocol -> !protocol.approvedIndication().isEmpty())
                .map(this::indication)
                .toList());
    if (!protocols.isEmpty()) {
      parts.add(benefit());
    }
    return parts;
  }

  private LetterPart indication(AppliedProtocol protocol) {
    String reading =
        protocol.documented() == null
            ? ""
            : part().led("myReading", words.word(protocol.documented()));
    return criteria(
        "indication",
        "indication.condition",
        List.of(
            named(protocol),
            protocol.title(),
            wording(protocol),
            reading,
            words.text("indication.necessary")),
        protocol.approvedIndication());
  }

  private String wording(AppliedProtocol protocol) {
    return protocol.indication().isEmpty()
        ? ""
        : words.text("indication.wording") + words.text("sentence.between") + protocol.indication();
  }

  private LetterPart benefit() {
    List<AnsweredCriterion> asked =
        protocols.stream().flatMap(each -> each.benefitRisk().stream()).toList();
    List<AnsweredCriterion> weighed = asked.stream().filter(each -> !each.untouched()).toList();
    String open =
        asked.stream()
            .filter(AnsweredCriterion::untouched)
            .map(AnsweredCriterion::question)
            .collect(Collectors.joining(" · "));
    List<String> texts = new ArrayList<>(protocols.stream().map(this::named).toList());
    texts.add(words.text("benefit.words"));
    texts.add(part().led("benefit.notAnswered", open));
    return criteria("benefit", "benefit.question", texts, weighed);
  }

  private LetterPart criteria(
      String heading, String question, List<String> texts, List<AnsweredCriterion> criteria) {
    return LetterPart.of(words.text(heading), texts)
        .tabling(
            part().heads(question, "answer", "shown", "where"),
            criteria.stream()
                .map(
                    each ->
                        List.of(
                            each.question(),
                            words.word(each.answer()),
                            each.comment(),
                            words.places(each.citations())))
                .toList());
  }

  /** A draft protocol says so wherever its criteria stand. */
  private String named(AppliedProtocol protocol) {
    String key = protocol.draft() ? "draft" : "protocol";
    return words.text(key) + " " + words.text(key + ".words", protocol.id(), protocol.version());
  }

  private PartWords part() {
    return new PartWords(words);
  }
}
