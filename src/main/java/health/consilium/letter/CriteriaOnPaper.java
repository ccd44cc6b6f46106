package health.consilium.letter;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.CriteriaAnswers;
import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.IndicationDocumented;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.letter.LetterContent.AnsweredCriterion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.platform.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The protocols that the form chose, with its answers. */
record CriteriaOnPaper(EvaluationForm form, PlacesOnPaper places, Language language) {

  /** What several of them weigh is written once, with the first. */
  List<AppliedProtocol> protocols(List<ProtocolVersion> versions) {
    Set<String> weighed = new HashSet<>();
    return versions.stream().map(version -> protocol(version, weighed)).toList();
  }

  private AppliedProtocol protocol(ProtocolVersion version, Set<String> weighed) {
    Protocol protocol = version.protocol();
    return new AppliedProtocol(
        protocol.id(),
        protocol.number().value(),
        protocol.title(language.getCode()),
        version.draft(),
        protocol.indication().text(),
        indication(protocol),
        protocol.approvedIndication().stream().map(this::answered).toList(),
        protocol.benefitRisk().stream()
            .filter(criterion -> weighed.add(criterion.key()))
            .map(this::answered)
            .toList());
  }

  private @Nullable IndicationDocumented indication(Protocol protocol) {
    return form.criteria().protocols().stream()
        .filter(chosen -> chosen.id().equals(protocol.id()))
        .findFirst()
        .map(ChosenProtocol::indication)
        .orElse(null);
  }

  private AnsweredCriterion answered(Criterion criterion) {
    String question = criterion.question(language.getCode());
    CriteriaAnswers.CriterionAnswer answer = form.criteria().answers().get(criterion.key());
    return answer == null
        ? new AnsweredCriterion(question, Answer.UNKNOWN, "", List.of())
        : new AnsweredCriterion(
            question, given(answer.answer()), answer.comment(), places.of(answer.citations()));
  }

  private static Answer given(@Nullable Answer answer) {
    return answer == null ? Answer.UNKNOWN : answer;
  }
}
