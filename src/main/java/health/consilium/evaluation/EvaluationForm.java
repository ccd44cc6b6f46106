package health.consilium.evaluation;

import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.RecordsUsed.Excluded;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.evaluation.opinion.OpinionCategory;
import jakarta.json.bind.annotation.JsonbCreator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a reviewer writes, following {@code evaluation_form.yaml}.
 *
 * <p>Empty text is "", an empty list is a list; what is {@code null} was not chosen. Nothing is
 * preselected.
 *
 * @param answers one for each of the patient's questions, in their order
 * @param cited what is cited in whole sentences, by the name of the field; a sentence names its
 *     citations by number: "[1]"
 * @param translation in which words records of another language were read
 * @param records which of them were set aside, and what is missing
 */
public record EvaluationForm(
    String inShort,
    List<String> answers,
    Diagnosis diagnosis,
    Treatment treatment,
    CurrentStatus status,
    CriteriaAnswers criteria,
    Opinion opinion,
    Plan plan,
    String conflictOfInterest,
    Map<String, List<Citation>> cited,
    @Nullable Translation translation,
    RecordsUsed records) {

  /** A form that was kept before sentences could cite, or records be set aside, did neither. */
  @JsonbCreator
  public EvaluationForm {
    cited = Objects.requireNonNullElse(cited, Map.of());
    records = Objects.requireNonNullElse(records, RecordsUsed.ALL);
  }

  /** The same, saying nothing of colleagues. */
  EvaluationForm beforeColleagues() {
    return new EvaluationForm(
        inShort,
        answers,
        diagnosis,
        treatment,
        status,
        criteria,
        opinion.beforeColleagues(),
        plan,
        conflictOfInterest,
        citedBeforeColleagues(),
        translation,
        records);
  }

  private Map<String, List<Citation>> citedBeforeColleagues() {
    Map<String, List<Citation>> before = new LinkedHashMap<>(cited);
    Stream.of(ColleagueRead.Kind.values()).forEach(kind -> before.remove(kind.sentences()));
    return before;
  }

  /** One whose sentences cite nothing, and that says nothing of the records. */
  public EvaluationForm(
      String inShort,
      List<String> answers,
      Diagnosis diagnosis,
      Treatment treatment,
      CurrentStatus status,
      CriteriaAnswers criteria,
      Opinion opinion,
      Plan plan,
      String conflictOfInterest) {
    this(
        inShort,
        answers,
        diagnosis,
        treatment,
        status,
        criteria,
        opinion,
        plan,
        conflictOfInterest,
        Map.of(),
        null,
        RecordsUsed.ALL);
  }

  /**
   * The opinion and what speaks for it and against it.
   *
   * @param secondRead how a colleague's independent read stands to it
   * @param oneQuestion how a colleague's answer to one question stands to it
   */
  public record Opinion(
      @Nullable OpinionCategory category,
      List<String> reasonsFor,
      List<String> reasonsAgainst,
      List<String> otherOptions,
      List<String> whatWouldChange,
      List<String> uncertainty,
      Comparison secondRead,
      Comparison oneQuestion) {

    static final Opinion EMPTY =
        new Opinion(null, List.of(), List.of(), List.of(), List.of(), List.of());

    /** A form that was kept before says nothing of colleagues. */
    @JsonbCreator
    public Opinion {
      secondRead = Objects.requireNonNullElse(secondRead, Comparison.NONE);
      oneQuestion = Objects.requireNonNullElse(oneQuestion, Comparison.NONE);
    }

    /** One that says nothing of colleagues. */
    public Opinion(
        @Nullable OpinionCategory category,
        List<String> reasonsFor,
        List<String> reasonsAgainst,
        List<String> otherOptions,
        List<String> whatWouldChange,
        List<String> uncertainty) {
      this(
          category,
          reasonsFor,
          reasonsAgainst,
          otherOptions,
          whatWouldChange,
          uncertainty,
          Comparison.NONE,
          Comparison.NONE);
    }

    Opinion beforeColleagues() {
      return new Opinion(
          category, reasonsFor, reasonsAgainst, otherOptions, whatWouldChange, uncertainty);
    }

    public Comparison comparedWith(ColleagueRead.Kind kind) {
      return switch (kind) {
        case INDEPENDENT -> secondRead;
        case QUESTION -> oneQuestion;
      };
    }
  }

  /** A form in which nothing is written yet, with room for an answer to each question. */
  public static EvaluationForm empty(int questions) {
    return new EvaluationForm(
        "",
        Collections.nCopies(questions, ""),
        Diagnosis.EMPTY,
        Treatment.EMPTY,
        CurrentStatus.EMPTY,
        CriteriaAnswers.EMPTY,
        Opinion.EMPTY,
        Plan.EMPTY,
        "");
  }

  /** All that is cited anywhere. */
  public Stream<Citation> citations() {
    return Stream.of(
            Stream.of(diagnosis.cited().toList()),
            treatment.lines().stream().map(Line::citations),
            Stream.of(status.cited().toList()),
            criteria.answers().values().stream().map(CriterionAnswer::citations),
            cited.values().stream())
        .flatMap(part -> part)
        .flatMap(List::stream);
  }

  /** All records that it speaks of. */
  public Stream<UUID> recordIds() {
    return Stream.concat(
        citations().map(Citation::recordId), records.excluded().stream().map(Excluded::recordId));
  }

  /** It cites a record of which it says that nothing was used. */
  boolean citesWhatItExcludes() {
    return citations()
        .map(Citation::recordId)
        .anyMatch(cited -> records.reasonFor(cited).isPresent());
  }

  /**
   * What the form still lacks before it may be signed; criteria may stay unanswered.
   *
   * @param used the protocols that it chose
   */
  public List<Unfinished> unfinished(List<VersionInUse> used) {
    return Unfinished.of(this, used);
  }
}
