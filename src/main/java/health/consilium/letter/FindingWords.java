package health.consilium.letter;

import health.consilium.evaluation.Confirmed;
import health.consilium.letter.LetterExposure.Had;
import health.consilium.letter.LetterExposure.OfClass;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.GeneticTest;
import health.consilium.letter.LetterFindings.Line;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterFindings.Stage;
import health.consilium.letter.LetterFindings.Status;
import health.consilium.letter.LetterTrend.Figure;
import health.consilium.letter.LetterTrend.OnDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the records show in words: the illness, the course of treatment and the medicines had. */
public record FindingWords(LetterWords words) {

  private static final Pattern NUMBER = Pattern.compile("[<>≤≥~]?\\s?\\d+([.,]\\d+)?([–-]\\d+)?");

  /** The diagnosis in one line: the illness, its subtype, and whether the records confirm it. */
  public String diagnosis(Diagnosis diagnosis) {
    String illness =
        words.joined(
            "next.between",
            diagnosis.disease() == null ? "" : words.headword(diagnosis.disease()),
            diagnosis.subtype());
    return words.joined(
        "sentence.between",
        illness.isEmpty() ? "" : words.text("sentence", illness),
        diagnosis.confirmedByRecords() == null ? "" : words.word(diagnosis.confirmedByRecords()));
  }

  /** Under which head its stage stands. */
  public String stageHead(Diagnosis diagnosis) {
    return words.text(diagnosis.stages().isEmpty() ? "findings.stage" : "findings.stages");
  }

  /** The stages in one sentence, each with its place, and what is said beside them. */
  public String stages(Diagnosis diagnosis) {
    String all =
        diagnosis.stages().stream()
            .map(this::stage)
            .collect(Collectors.joining(words.text("places.between")));
    return words.joined("sentence.between", told("sentence", all), diagnosis.stageAtDiagnosis());
  }

  private String stage(Stage stage) {
    String system = stage.system() == null ? "" : words.word(stage.system());
    boolean named =
        stage.value().toLowerCase(Locale.ROOT).startsWith(system.toLowerCase(Locale.ROOT));
    String value = named ? stage.value() : words.joined("place.before", system, stage.value());
    return words.joined(
        "place.before",
        stage.at() == null ? value : words.text("staged", value, words.word(stage.at())),
        words.places(stage.citations()));
  }

  /**
   * The percentage as printed, of cells or of an allele as the report means it; a bare number is
   * one.
   */
  public String share(GeneticTest test) {
    return NUMBER.matcher(test.percent()).matches()
        ? words.text("genetics.percent", test.percent())
        : test.percent();
  }

  /** A whole date in the letter's own way; less of a date as the records print it. */
  public String day(GeneticTest test) {
    try {
      return words.shortDate(LocalDate.parse(test.date()));
    } catch (DateTimeParseException asPrinted) {
      return test.date();
    }
  }

  public String statusNow(Status status) {
    return words.joined(
        "sentence.between",
        status.disease() == null
            ? ""
            : words.text("findings.disease", words.word(status.disease())),
        status.tempo() == null ? "" : words.text("findings.tempo", words.word(status.tempo())));
  }

  /** How many lines each side counts, as far as it did. */
  public String lineCounts(LineCounts counts) {
    return words.joined(
        "sentence.between",
        counted("lines.patient", counts.patient()),
        counted("lines.hospital", counts.hospital()),
        counted("lines.confirmed", counts.confirmed()));
  }

  private String counted(String key, @Nullable Integer count) {
    return count == null ? "" : words.text(key, String.valueOf(count));
  }

  /** When stem cells were given back in this line; empty when they were not. */
  public String transplanted(Line line) {
    return told("lines.transplanted", line.transplanted());
  }

  /** When the disease came back or grew; empty when nobody wrote that. */
  public String progressed(Line line) {
    return told("lines.progressed", line.progressed());
  }

  /** Class by class, in one line. */
  public String exposed(LetterExposure exposure) {
    String all = byClass(exposure, had -> true);
    return all.isEmpty() ? "" : words.text("sentence", words.capital(all));
  }

  private String byClass(LetterExposure exposure, Predicate<Had> which) {
    return exposure.classes().stream()
        .map(of -> ofClass(of, names(of.medicines().stream().filter(which))))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(words.text("list.between")));
  }

  private String ofClass(OfClass of, String medicines) {
    return medicines.isEmpty()
        ? ""
        : words.text("exposure.class", words.medicineClass(of.name()), medicines);
  }

  /** What the physician says of them, as sentences; empty when that is nothing. */
  public String said(LetterExposure exposure) {
    return Stream.concat(
            said("exposure.refractory.", Had::refractory, exposure),
            said("exposure.intolerant.", Had::intolerant, exposure))
        .collect(Collectors.joining(words.text("sentence.between")));
  }

  /** One medicine tells it of its class; that another does not, tells nothing of the class. */
  private Stream<String> said(
      String key, Function<Had, @Nullable Confirmed> of, LetterExposure exposure) {
    Stream<Had> all = exposure.classes().stream().flatMap(each -> each.medicines().stream());
    List<Had> medicines = all.toList();
    return Arrays.stream(Confirmed.values())
        .map(
            answer -> {
              Predicate<Had> which = had -> of.apply(had) == answer;
              return told(
                  key + answer,
                  answer == Confirmed.YES
                      ? byClass(exposure, which)
                      : names(medicines.stream().filter(which)));
            })
        .filter(sentence -> !sentence.isEmpty());
  }

  /** A medicine may count for several classes. */
  private String names(Stream<Had> medicines) {
    return medicines
        .map(Had::medicine)
        .distinct()
        .collect(Collectors.joining(words.text("list.between")));
  }

  /** What the table of values over time holds, and how many it does not. */
  public String led(LetterTrend trend) {
    return words.joined(
        "sentence.between",
        trend.days().isEmpty() ? "" : words.text("trend.words"),
        trend.leftOut() == 0 ? "" : words.text("trend.leftOut", trend.leftOut()));
  }

  /** What was measured on a day, as the records print it. */
  public String printed(OnDay measured) {
    return figures(measured.figures().stream().map(Figure::printed));
  }

  /** The same in the unit that all values of it share. */
  public String converted(OnDay measured) {
    return figures(
        measured.figures().stream()
            .map(Figure::converted)
            .map(figure -> figure.isEmpty() ? words.text("trend.notConverted") : figure));
  }

  private String figures(Stream<String> figures) {
    return figures.collect(Collectors.joining(words.text("places.between")));
  }

  private String told(String key, String what) {
    return what.isBlank() ? "" : words.text(key, what);
  }
}
