package health.consilium.evaluation.web;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.proposal.KnownMedicines;
import health.consilium.evaluation.treatment.AskedClasses;
import health.consilium.evaluation.treatment.Exposure;
import health.consilium.evaluation.treatment.Exposure.Given;
import health.consilium.evaluation.treatment.Exposure.OfClass;
import health.consilium.evaluation.treatment.Exposure.Told;
import health.consilium.evaluation.web.ClassRow.By;
import health.consilium.evaluation.web.ClassRow.Cell;
import health.consilium.platform.language.Texts;
import health.consilium.referral.Disease;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the accepted lines tell of each class of medicines, with its pages. */
record ClassWords(Treatment treatment, ValueWords values) {

  List<ClassRow> rows(@Nullable Disease disease) {
    return Exposure.in(treatment, KnownMedicines.all()).classes(AskedClasses.of(disease)).stream()
        .map(this::row)
        .toList();
  }

  private ClassRow row(OfClass of) {
    return new ClassRow(of.name(), exposed(of), cell(of.refractory()), cell(of.intolerant()));
  }

  /** Never "no": what no line names may yet have been given. */
  private Cell exposed(OfClass of) {
    return of.medicines().isEmpty()
        ? new Cell("", texts().say("review.exposure.unnamed"), List.of())
        : new Cell("YES", "", of.medicines().stream().map(this::by).toList());
  }

  private Cell cell(Told told) {
    if (told.answer() == null) {
      return new Cell("", unsaid(told.by()), List.of());
    }
    return new Cell(Objects.toString(told.answer()), "", told.by().stream().map(this::by).toList());
  }

  private String unsaid(List<Given> medicines) {
    String names =
        medicines.stream().map(this::name).collect(Collectors.joining(texts().say("review.comma")));
    return names.isEmpty() ? "" : texts().say("review.exposure.unsaid", names);
  }

  private By by(Given given) {
    return new By(
        name(given),
        texts()
            .say(
                "review.exposure.lines",
                given.lines().stream().map(String::valueOf).collect(Collectors.joining(", "))),
        given.lines().stream()
            .flatMap(number -> cited(number).stream())
            .distinct()
            .map(values::cited)
            .toList());
  }

  private List<Citation> cited(int number) {
    return treatment.lines().get(number - 1).citations();
  }

  private String name(Given given) {
    return given.medicine().nameIn(values.language());
  }

  private Texts texts() {
    return Texts.of(values.language());
  }
}
