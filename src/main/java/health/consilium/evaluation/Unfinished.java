package health.consilium.evaluation;

import java.util.Arrays;
import java.util.List;

/** What keeps an evaluation from being signed: only what its form requires. */
public enum Unfinished {
  IN_SHORT,
  QUESTION,
  DISEASE,
  LINE_COUNT,
  DISEASE_STATUS,
  INDICATION,
  OPINION,
  UNCERTAINTY,
  NEXT_STEPS,
  CONFLICT_OF_INTEREST;

  static List<Unfinished> of(EvaluationForm form) {
    return Arrays.stream(values()).filter(part -> part.openIn(form)).toList();
  }

  private boolean openIn(EvaluationForm form) {
    return switch (this) {
      case IN_SHORT -> form.inShort().isBlank();
      case QUESTION -> form.answers().stream().anyMatch(String::isBlank);
      case DISEASE -> form.diagnosis().disease() == null;
      case LINE_COUNT -> form.treatment().confirmedCount() == null;
      case DISEASE_STATUS -> form.status().diseaseStatus() == null;
      case INDICATION ->
          form.protocol().protocolId() != null && form.protocol().indication() == null;
      case OPINION -> form.opinion().category() == null;
      case UNCERTAINTY -> form.opinion().uncertainty().isEmpty();
      case NEXT_STEPS -> form.plan().nextSteps().isEmpty();
      case CONFLICT_OF_INTEREST -> form.conflictOfInterest().isBlank();
    };
  }
}
