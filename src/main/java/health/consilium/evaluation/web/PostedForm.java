package health.consilium.evaluation.web;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationForm.Opinion;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.Translation;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.protocol.ProtocolShelf;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The evaluation as the room's form posts it. */
final class PostedForm {

  /** The fields of whole sentences, beside the answers to the patient's questions. */
  private static final List<String> SENTENCES =
      List.of(
          "inShort",
          "status.urgent",
          "reasonsFor",
          "reasonsAgainst",
          "otherOptions",
          "uncertainty",
          "whatWouldChange");

  private final Posted posted;

  PostedForm(Map<String, String[]> parameters) {
    this.posted = new Posted(parameters);
  }

  ReadIn read() {
    return posted.read();
  }

  /**
   * What was posted, with what cannot be posted kept from before: the versions of the protocols,
   * and answers to the questions of others, so that choosing another one and coming back loses
   * nothing.
   *
   * @param day on which a protocol that is new to the form is chosen
   */
  EvaluationForm over(EvaluationForm before, ProtocolShelf shelf, LocalDate day) {
    return new EvaluationForm(
        posted.text("inShort"),
        IntStream.range(0, before.answers().size())
            .mapToObj(question -> posted.text("answer." + question))
            .toList(),
        new PostedDiagnosis(posted).diagnosis(),
        new PostedTreatment(posted).over(before.treatment()),
        new PostedStatus(posted).status(),
        new PostedCriteria(posted).over(before.criteria(), shelf, day),
        opinion(before.opinion()),
        new PostedPlan(posted).plan(),
        posted.text("conflict"),
        cited(before),
        posted.choice("translation", Translation.class),
        new PostedRecords(posted).over(before.records()));
  }

  private Map<String, List<Citation>> cited(EvaluationForm before) {
    Map<String, List<Citation>> cited = new LinkedHashMap<>();
    Stream.concat(
            SENTENCES.stream(),
            IntStream.range(0, before.answers().size()).mapToObj(question -> "answer." + question))
        .forEach(field -> cited.put(field, posted.citations("cites." + field)));
    Stream.of(Kind.values()).forEach(kind -> cited.put(kind.sentences(), cited(kind, before)));
    cited.values().removeIf(List::isEmpty);
    return cited;
  }

  /** As {@link #comparison}: what is not on the page stays. */
  private List<Citation> cited(Kind kind, EvaluationForm before) {
    return posted.has(kind.sentences())
        ? posted.citations("cites." + kind.sentences())
        : before.cited().getOrDefault(kind.sentences(), List.of());
  }

  private Opinion opinion(Opinion before) {
    return new Opinion(
        posted.choice("category", OpinionCategory.class),
        posted.lines("reasonsFor"),
        posted.lines("reasonsAgainst"),
        posted.lines("otherOptions"),
        posted.lines("whatWouldChange"),
        posted.lines("uncertainty"),
        comparison(Kind.INDEPENDENT, before.secondRead()),
        comparison(Kind.QUESTION, before.oneQuestion()));
  }

  /** What was said of a colleague stays, though for whoever goes on there is none to compare. */
  private Comparison comparison(Kind kind, Comparison before) {
    return posted.has(kind.sentences())
        ? new Comparison(
            posted.choice(kind.field() + ".agreement", Agreement.class),
            posted.text(kind.sentences()))
        : before;
  }
}
