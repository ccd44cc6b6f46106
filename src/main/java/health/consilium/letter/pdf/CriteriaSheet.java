package health.consilium.letter.pdf;

import health.consilium.evaluation.Answer;
import health.consilium.letter.LetterContent.AnsweredCriterion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterWords;
import java.util.List;
import java.util.stream.Collectors;

/** The questions of the protocols as the template asks for them, and the mark of each answer. */
public final class CriteriaSheet {

  private final List<AppliedProtocol> protocols;
  private final LetterWords words;

  CriteriaSheet(List<AppliedProtocol> protocols, LetterWords words) {
    this.protocols = protocols;
    this.words = words;
  }

  /** The questions that the physician answered or remarked on. */
  public List<AnsweredCriterion> weighed() {
    return benefitRisk().stream().filter(criterion -> !criterion.untouched()).toList();
  }

  /** The questions left unknown without a word, in one line. */
  public String notAnswered() {
    return benefitRisk().stream()
        .filter(AnsweredCriterion::untouched)
        .map(AnsweredCriterion::question)
        .collect(Collectors.joining(" · "));
  }

  private List<AnsweredCriterion> benefitRisk() {
    return protocols.stream().flatMap(each -> each.benefitRisk().stream()).toList();
  }

  /** The protocols that have an approved indication. */
  public List<AppliedProtocol> indications() {
    return protocols.stream().filter(each -> !each.approvedIndication().isEmpty()).toList();
  }

  /** A draft says so above every answer that is given to it. */
  public String answerHead(AppliedProtocol protocol) {
    return words.text(protocol.draft() ? "answer.draft" : "answer");
  }

  /** Above what all of them weigh. */
  public String answerHeadOfAll() {
    boolean draft = protocols.stream().anyMatch(AppliedProtocol::draft);
    return words.text(draft ? "answer.draft" : "answer");
  }

  public String answerClass(AnsweredCriterion criterion) {
    return criterion.answer() == Answer.NOT_MET ? "ans is-not" : "ans";
  }

  public String markClass(AnsweredCriterion criterion) {
    return switch (criterion.answer()) {
      case MET -> "mark met";
      case NOT_MET -> "mark not";
      case UNKNOWN -> "mark unk";
      case NOT_APPLICABLE -> "mark na";
    };
  }

  public String markInside(AnsweredCriterion criterion) {
    return switch (criterion.answer()) {
      case MET -> "tick";
      case NOT_MET, NOT_APPLICABLE -> "bar";
      case UNKNOWN -> "none";
    };
  }
}
