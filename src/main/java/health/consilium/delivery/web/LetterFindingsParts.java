package health.consilium.delivery.web;

import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.Translation;
import health.consilium.letter.FindingWords;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.MissingItem;
import health.consilium.letter.LetterContent.RecordRead;
import health.consilium.letter.LetterExposure;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.GeneticTest;
import health.consilium.letter.LetterFindings.KeyValue;
import health.consilium.letter.LetterFindings.Line;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterTrend;
import health.consilium.letter.LetterTrend.OnDay;
import health.consilium.letter.LetterWords;
import health.consilium.letter.SourceWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a letter rests on and what the records show, as parts of a page. */
record LetterFindingsParts(LetterContent content, LetterWords words) {

  List<LetterPart> parts() {
    return List.of(
        recordsRead(), excluded(), missing(), findings(), genetics(), values(), trend(), lines());
  }

  private LetterPart recordsRead() {
    Translation translation = content.sources().translation();
    String readIn = translation == null ? "" : words.word(translation);
    return LetterPart.of(words.text("read"), List.of(readIn))
        .tabling(
            part().heads("read.record", "read.date", "read.pages", "read.legible"),
            content.sources().read().stream().map(this::recordRead).toList());
  }

  private List<String> recordRead(RecordRead record) {
    return List.of(
        words.record(record.kind(), record.number()),
        part().day(record.date()),
        String.valueOf(record.pages()),
        words.text(record.legible() ? "yes" : "no"));
  }

  private LetterPart excluded() {
    return LetterPart.of(words.text("excluded"), List.of())
        .listing(new SourceWords(words).excluded(content.sources()));
  }

  private LetterPart missing() {
    List<String> heads = part().heads("missing.item", "missing.change", "missing.who");
    var source = new SourceWords(words);
    boolean need = source.tellsNeed(content.sources());
    return LetterPart.of(words.text("missing"), List.of())
        .tabling(
            need ? more(heads, words.text("missing.needed")) : heads,
            content.sources().missing().stream()
                .map(each -> need ? more(missing(each), source.needed(each)) : missing(each))
                .toList());
  }

  private static List<String> missing(MissingItem missing) {
    return List.of(missing.item(), missing.howItCouldChange(), missing.whoCanProvide());
  }

  private static List<String> more(List<String> cells, String cell) {
    return Stream.concat(cells.stream(), Stream.of(cell)).toList();
  }

  private LetterPart findings() {
    Diagnosis diagnosis = content.findings().diagnosis();
    return LetterPart.of(
        words.text("findings"),
        List.of(
            part().led("findings.diagnosis", found().diagnosis(diagnosis)),
            part().under(found().stageHead(diagnosis), found().stages(diagnosis)),
            part().led("findings.genetics", diagnosis.genetics()),
            words.places(diagnosis.citations()),
            diagnosis.pathologyReviewAdvised()
                ? part().led("myReading", words.text("findings.pathologyReview"))
                : "",
            part().led("myReading", found().statusNow(content.findings().status()))));
  }

  private LetterPart genetics() {
    return LetterPart.of(words.text("genetics"), List.of())
        .tabling(
            part()
                .heads(
                    "genetics.test", "genetics.result", "genetics.share", "genetics.date", "where"),
            content.findings().diagnosis().geneticTests().stream().map(this::test).toList());
  }

  private List<String> test(GeneticTest test) {
    return List.of(
        test.test(),
        words.word(test.result()),
        found().share(test),
        found().day(test),
        words.places(test.citations()));
  }

  private LetterPart values() {
    LocalDate issuedOn = content.heading().issuedOn();
    return LetterPart.of(
            words.text("values"), List.of(words.text("values.words", words.date(issuedOn))))
        .tabling(
            part()
                .heads(
                    "values.value",
                    "values.result",
                    "values.range",
                    "values.date",
                    "values.age",
                    "where"),
            Arrays.stream(KeyAnalyte.values()).map(this::value).toList());
  }

  private List<String> value(KeyAnalyte analyte) {
    return content
        .findings()
        .keyValue(analyte)
        .map(this::value)
        .orElseGet(
            () -> List.of(words.word(analyte), words.text("values.missing"), "", "", "", ""));
  }

  private List<String> value(KeyValue value) {
    String name = value.name().isBlank() ? "" : ", " + value.name();
    return List.of(
        words.word(value.analyte()) + name,
        words.value(value),
        value.range(),
        part().day(value.taken()),
        words.age(value, content.heading().issuedOn()),
        words.places(value.citations()));
  }

  private LetterPart trend() {
    LetterTrend trend = content.findings().trend();
    return trend.saysNothing()
        ? LetterPart.of("", List.of())
        : LetterPart.of(words.text("trend"), List.of(found().led(trend)))
            .tabling(
                part()
                    .heads(
                        "values.value", "values.date", "trend.printed", "trend.converted", "where"),
                trend.days().stream().map(this::onDay).toList());
  }

  private List<String> onDay(OnDay measured) {
    return List.of(
        measured.name(),
        words.shortDate(measured.day()),
        found().printed(measured),
        found().converted(measured),
        words.places(measured.citations()));
  }

  private LetterPart lines() {
    LineCounts counts = content.findings().lineCounts();
    LetterExposure exposure = content.findings().exposure();
    return LetterPart.of(
            words.text("lines"),
            List.of(
                found().lineCounts(counts),
                counts.reason(),
                part().led("exposure", found().exposed(exposure)),
                part().led("myReading", found().said(exposure))))
        .tabling(
            part()
                .heads(
                    "lines.line",
                    "lines.treatment",
                    "lines.period",
                    "lines.response",
                    "lines.stopped",
                    "where"),
            content.findings().lines().stream().map(this::line).toList());
  }

  private List<String> line(Line line) {
    String period =
        Stream.of(line.from(), line.to())
            .filter(end -> !end.isBlank())
            .collect(Collectors.joining(words.text("period.between")));
    return List.of(
        String.valueOf(line.number()),
        beside(line.regimen(), found().transplanted(line)),
        period,
        words.word(line.bestResponse()),
        beside(words.word(line.reasonStopped()), found().progressed(line)),
        words.places(line.citations()));
  }

  private String beside(String first, String second) {
    return second.isEmpty() ? first : first + words.text("next.between") + second;
  }

  private FindingWords found() {
    return new FindingWords(words);
  }

  private PartWords part() {
    return new PartWords(words);
  }
}
