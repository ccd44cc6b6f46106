package health.consilium.evaluation;

import health.consilium.evaluation.Progress.Section;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.records.SetApartPage;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A section of an evaluation that rests on a page which was set apart as another person's. */
public record SetApartCitation(Section section, SetApartPage page) {

  /**
   * Section by section; a page that is cited twice in one is named once. Of criteria only those of
   * the chosen protocols count: what was answered to another is kept but stands nowhere.
   */
  static List<SetApartCitation> in(
      EvaluationForm form, List<Protocol> protocols, List<SetApartPage> setApart) {
    return Stream.of(Section.values())
        .flatMap(
            section ->
                setApart.stream()
                    .filter(page -> cited(section, form, protocols).anyMatch(isOf(page)))
                    .map(page -> new SetApartCitation(section, page)))
        .toList();
  }

  /** The same for what stands in no section but answers a question. */
  public static List<SetApartCitation> in(List<Citation> cited, List<SetApartPage> setApart) {
    return setApart.stream()
        .filter(page -> cited.stream().anyMatch(isOf(page)))
        .map(page -> new SetApartCitation(Section.QUESTIONS, page))
        .toList();
  }

  private static Stream<Citation> cited(
      Section section, EvaluationForm form, List<Protocol> protocols) {
    return Stream.concat(inCells(section, form, protocols), inSentences(section, form));
  }

  private static Stream<Citation> inSentences(Section section, EvaluationForm form) {
    return form.cited().entrySet().stream()
        .filter(cited -> section(cited.getKey()) == section)
        .flatMap(cited -> cited.getValue().stream());
  }

  private static Section section(String field) {
    if (field.equals("inShort") || field.startsWith("answer.")) {
      return Section.QUESTIONS;
    }
    return field.equals("status.urgent") ? Section.VALUES : Section.OPINION;
  }

  private static Stream<Citation> inCells(
      Section section, EvaluationForm form, List<Protocol> protocols) {
    return switch (section) {
      case DIAGNOSIS -> form.diagnosis().cited();
      case VALUES -> form.status().cited();
      case TREATMENT ->
          form.treatment().lines().stream().flatMap(line -> line.citations().stream());
      case CRITERIA ->
          protocols.stream()
              .flatMap(Protocol::criteria)
              .flatMap(
                  criterion -> Stream.ofNullable(form.criteria().answers().get(criterion.key())))
              .flatMap(answer -> answer.citations().stream());
      case QUESTIONS, OPINION, PLAN -> Stream.empty();
    };
  }

  private static Predicate<Citation> isOf(SetApartPage page) {
    return cited -> cited.recordId().equals(page.recordId()) && cited.page() == page.number();
  }
}
