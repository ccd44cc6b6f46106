package health.consilium.evaluation;

import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.protocol.Standing;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is worth a look before signing; nothing of it is required. */
public enum Reminder {
  /** The patient told of signs that cannot wait, and nothing is said to them. */
  URGENT_FINDINGS,
  /** Who was told what cannot wait, and when. */
  URGENT_TOLD,
  /** A page is cited of a record that was set aside. */
  EXCLUDED_CITED,
  /** A record is set aside as another person's, and the office found it to be the patient's. */
  FOUND_OURS,
  CONFIRMED,
  /** A stage of the day of diagnosis is given for today. */
  STAGE_NOW,
  /** What came of a genetic test: negative is not the same as not tested. */
  GENETIC_RESULT,
  VALUES,
  /** A value without its day or its unit. */
  VALUE_INCOMPLETE,
  LDH_LIMIT,
  COUNT_REASON,
  /** More or fewer lines are written than counted. */
  COUNT_WRITTEN,
  UNCITED_LINES,
  UNCITED_REASONS,
  UNCITED_ANSWERS,
  NO_PROTOCOL,
  EXPIRED,
  /** Open questions count as unknown. */
  OPEN_CRITERIA,
  /** Somebody will ask where it stands that a criterion is met, or is not. */
  UNCITED_CRITERIA,
  WHAT_WOULD_CHANGE,
  /** A number stands in what was written before of costs. */
  COSTS_IN_WORDS,
  /** A colleague was asked and has not answered; signing does not wait. */
  COLLEAGUE_ASKED,
  /** Whether a second read agrees stands in the letter once it is stated. */
  SECOND_READ,
  /** A colleague is said to agree who came to another opinion. */
  OTHER_OPINION,
  /** In what a colleague differs. */
  DIFFERENCE;

  /**
   * What stands beside the form.
   *
   * @param urgent the patient told of signs that cannot wait
   * @param foundOurs records that the office found to be the patient's
   * @param colleagues what colleagues were asked, and said
   */
  record Beside(boolean urgent, Set<UUID> foundOurs, List<ColleagueRead> colleagues) {}

  static List<Reminder> of(EvaluationForm form, List<VersionInUse> used, Beside beside) {
    return Arrays.stream(values()).filter(each -> each.speaksOf(form, used, beside)).toList();
  }

  private boolean speaksOf(EvaluationForm form, List<VersionInUse> used, Beside beside) {
    List<ColleagueRead> colleagues = beside.colleagues();
    return switch (this) {
      case URGENT_FINDINGS -> beside.urgent() && !form.status().tellsOfUrgency();
      case URGENT_TOLD ->
          form.status().urgent().stream().anyMatch(UrgentFinding::wantsSomebodyTold);
      case EXCLUDED_CITED -> form.citesWhatItExcludes();
      case FOUND_OURS -> form.records().anothers().anyMatch(beside.foundOurs()::contains);
      case CONFIRMED -> form.diagnosis().confirmedByRecords() == null;
      case STAGE_NOW -> form.diagnosis().stages().stream().anyMatch(Stage::outOfItsTime);
      case GENETIC_RESULT ->
          form.diagnosis().geneticTests().stream().anyMatch(test -> test.result() == null);
      case VALUES ->
          Arrays.stream(KeyAnalyte.values())
              .anyMatch(analyte -> !form.status().value(analyte).inRecords());
      case COUNT_REASON -> differ(form.treatment()) && form.treatment().countReason().isBlank();
      case VALUE_INCOMPLETE -> Thin.hasValueWithoutDayOrUnit(form.status());
      case LDH_LIMIT -> Thin.hasLdhWithoutLimit(form.status());
      case COUNT_WRITTEN -> Thin.countsOtherThanWritten(form.treatment());
      case UNCITED_LINES -> Thin.hasUncitedLine(form.treatment());
      case UNCITED_REASONS -> Thin.hasUncitedReason(form);
      case UNCITED_ANSWERS -> Thin.hasUncitedAnswer(form);
      case NO_PROTOCOL -> used.isEmpty();
      case EXPIRED -> used.stream().anyMatch(each -> each.standing() == Standing.EXPIRED);
      case OPEN_CRITERIA -> answers(form, used).anyMatch(answer -> answer.answer() == null);
      case UNCITED_CRITERIA -> answers(form, used).anyMatch(Reminder::isUncited);
      case WHAT_WOULD_CHANGE -> form.opinion().whatWouldChange().isEmpty();
      case COSTS_IN_WORDS -> form.plan().tellsUnsourcedNumber();
      case COLLEAGUE_ASKED -> colleagues.stream().anyMatch(ColleagueRead::open);
      case SECOND_READ ->
          form.opinion().secondRead().agreement() == null
              && secondReads(colleagues).findAny().isPresent();
      case OTHER_OPINION ->
          form.opinion().secondRead().agreement() == Agreement.AGREES
              && secondReads(colleagues)
                  .anyMatch(read -> read.differsFrom(form.opinion().category()));
      case DIFFERENCE ->
          Arrays.stream(Kind.values())
              .filter(kind -> colleagues.stream().anyMatch(read -> read.answered(kind)))
              .anyMatch(kind -> form.opinion().comparedWith(kind).differsWithoutAWord());
    };
  }

  private static Stream<ColleagueRead> secondReads(List<ColleagueRead> colleagues) {
    return colleagues.stream().filter(read -> read.answered(Kind.INDEPENDENT));
  }

  private static boolean differ(Treatment treatment) {
    Integer confirmed = treatment.confirmedCount();
    return confirmed != null
        && Stream.of(treatment.hospitalCount(), treatment.patientCount())
            .filter(Objects::nonNull)
            .anyMatch(count -> !count.equals(confirmed));
  }

  private static Stream<CriterionAnswer> answers(EvaluationForm form, List<VersionInUse> used) {
    return used.stream()
        .map(VersionInUse::protocol)
        .flatMap(Protocol::criteria)
        .map(Criterion::key)
        .distinct()
        .map(key -> form.criteria().answers().getOrDefault(key, CriterionAnswer.NONE));
  }

  private static boolean isUncited(CriterionAnswer answer) {
    boolean said = answer.answer() == Answer.MET || answer.answer() == Answer.NOT_MET;
    return said && answer.citations().isEmpty();
  }
}
