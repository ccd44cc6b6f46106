package health.consilium.evaluation;

import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.EvaluationForm.Opinion;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far one section of an evaluation is written, to be said in words; never a score.
 *
 * @param of 0 when the section is not counted; then {@code done} is 0 for empty, 1 for begun and 2
 *     for done
 */
public record Progress(Section section, int done, int of) {

  private static final int BEGUN = 1;
  private static final int DONE = 2;

  /** The sections of the form, in their order. */
  public enum Section {
    QUESTIONS,
    DIAGNOSIS,
    VALUES,
    TREATMENT,
    CRITERIA,
    OPINION,
    PLAN
  }

  /** One for each section; only questions of the chosen protocols count. */
  public static List<Progress> of(EvaluationForm form, List<Protocol> protocols) {
    return Arrays.stream(Section.values()).map(section -> of(section, form, protocols)).toList();
  }

  public boolean counted() {
    return of > 0;
  }

  private static Progress of(Section section, EvaluationForm form, List<Protocol> protocols) {
    return switch (section) {
      case QUESTIONS -> questions(form.answers());
      case DIAGNOSIS -> diagnosis(form.diagnosis());
      case VALUES -> values(form.status().values());
      case TREATMENT -> treatment(form.treatment());
      case CRITERIA -> criteria(form, protocols);
      case OPINION -> opinion(form.opinion());
      case PLAN -> plan(form.plan());
    };
  }

  private static Progress questions(List<String> answers) {
    Stream<String> written = answers.stream().filter(answer -> !answer.isBlank());
    return new Progress(Section.QUESTIONS, (int) written.count(), answers.size());
  }

  private static Progress diagnosis(Diagnosis diagnosis) {
    boolean done = diagnosis.disease() != null && diagnosis.confirmedByRecords() != null;
    return inWords(Section.DIAGNOSIS, diagnosis.equals(Diagnosis.EMPTY), done);
  }

  private static Progress values(List<KeyValue> values) {
    Stream<KeyValue> found = values.stream().filter(KeyValue::inRecords);
    return new Progress(Section.VALUES, (int) found.count(), KeyAnalyte.values().length);
  }

  private static Progress treatment(Treatment treatment) {
    boolean done = treatment.confirmedCount() != null;
    return inWords(Section.TREATMENT, treatment.lines().isEmpty() && !done, done);
  }

  private static Progress criteria(EvaluationForm form, List<Protocol> protocols) {
    List<String> asked =
        protocols.stream().flatMap(Protocol::criteria).map(Criterion::key).distinct().toList();
    Stream<String> answered = asked.stream().filter(key -> answers(form, key));
    return new Progress(Section.CRITERIA, (int) answered.count(), asked.size());
  }

  private static boolean answers(EvaluationForm form, String key) {
    CriterionAnswer answer = form.criteria().answers().get(key);
    return answer != null && answer.answer() != null;
  }

  private static Progress opinion(Opinion opinion) {
    boolean done = opinion.category() != null && !opinion.uncertainty().isEmpty();
    return inWords(Section.OPINION, opinion.equals(Opinion.EMPTY), done);
  }

  private static Progress plan(Plan plan) {
    return inWords(Section.PLAN, plan.equals(Plan.EMPTY), !plan.nextSteps().isEmpty());
  }

  private static Progress inWords(Section section, boolean empty, boolean done) {
    return new Progress(section, done ? DONE : empty ? 0 : BEGUN, 0);
  }
}
