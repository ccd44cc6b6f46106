package health.consilium.evaluation;

import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import java.util.Arrays;
import java.util.List;

/** What keeps an evaluation from being signed: only what its form requires. */
public enum Unfinished {
  IN_SHORT,
  QUESTION,
  DISEASE,
  LINE_COUNT,
  DISEASE_STATUS,
  /** No letter tells somebody what cannot wait without saying what to do. */
  URGENT_ADVICE,
  PROTOCOL,
  INDICATION,
  OPINION,
  UNCERTAINTY,
  NEXT_STEPS,
  COSTS,
  CONFLICT_OF_INTEREST;

  static List<Unfinished> of(EvaluationForm form, List<VersionInUse> used) {
    return Arrays.stream(values()).filter(part -> part.openIn(form, used)).toList();
  }

  private boolean openIn(EvaluationForm form, List<VersionInUse> used) {
    return switch (this) {
      case IN_SHORT -> form.inShort().isBlank();
      case QUESTION -> form.answers().stream().anyMatch(String::isBlank);
      case DISEASE -> form.diagnosis().disease() == null;
      case LINE_COUNT -> form.treatment().confirmedCount() == null;
      case DISEASE_STATUS -> form.status().diseaseStatus() == null;
      case URGENT_ADVICE -> form.status().urgent().stream().anyMatch(UrgentFinding::wantsAdvice);
      case PROTOCOL -> used.stream().anyMatch(VersionInUse::isOutOfUse);
      case INDICATION ->
          form.criteria().protocols().stream()
              .filter(chosen -> chosen.indication() == null)
              .anyMatch(chosen -> isOfAnIndication(chosen, used));
      case OPINION -> form.opinion().category() == null;
      case UNCERTAINTY -> form.opinion().uncertainty().isEmpty();
      case NEXT_STEPS -> form.plan().nextSteps().isEmpty();
      case COSTS -> form.plan().costInformation().wantsSource();
      case CONFLICT_OF_INTEREST -> form.conflictOfInterest().isBlank();
    };
  }

  /** A protocol without a product has no indication to conclude on. */
  private static boolean isOfAnIndication(ChosenProtocol chosen, List<VersionInUse> used) {
    return used.stream()
        .map(VersionInUse::protocol)
        .filter(protocol -> protocol.id().equals(chosen.id()))
        .anyMatch(protocol -> !protocol.approvedIndication().isEmpty());
  }
}
