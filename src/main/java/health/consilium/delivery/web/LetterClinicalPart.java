package health.consilium.delivery.web;

import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.Translation;
import health.consilium.letter.FindingWords;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.AnsweredCriterion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterContent.RecordRead;
import health.consilium.letter.LetterContent.Signature;
import health.consilium.letter.LetterExposure;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.KeyValue;
import health.consilium.letter.LetterFindings.Line;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterOpinion;
import health.consilium.letter.LetterOpinion.TestFirst;
import health.consilium.letter.LetterTrend.OnDay;
import health.consilium.letter.LetterWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clinical part of a letter as parts of a page, in the order of the printed one. */
record LetterClinicalPart(LetterContent content, LetterWords words) {

  List<LetterPart> parts() {
    List<LetterPart> parts =
        new ArrayList<>(List.of(recordsRead(), missing(), findings(), values(), trend(), lines()));
    content.protocols().stream()
        .filter(protocol -> !protocol.approvedIndication().isEmpty())
        .forEach(protocol -> parts.add(indication(protocol)));
    if (!content.protocols().isEmpty()) {
      parts.add(benefit());
    }
    parts.addAll(
        List.of(reasonsFor(), reasonsAgainst(), options(), tests(), care(), costs(), limits()));
    parts.removeIf(part -> !part.says());
    return parts;
  }

  private LetterPart recordsRead() {
    Translation translation = content.sources().translation();
    String readIn = translation == null ? "" : words.word(translation);
    return LetterPart.of(words.text("read"), List.of(readIn))
        .tabling(
            heads("read.record", "read.date", "read.pages", "read.legible"),
            content.sources().read().stream().map(this::recordRead).toList());
  }

  private List<String> recordRead(RecordRead record) {
    return List.of(
        words.headword(record.kind()),
        day(record.date()),
        String.valueOf(record.pages()),
        words.text(record.legible() ? "yes" : "no"));
  }

  private LetterPart missing() {
    return LetterPart.of(words.text("missing"), List.of())
        .tabling(
            heads("missing.item", "missing.change", "missing.who"),
            content.sources().missing().stream()
                .map(each -> List.of(each.item(), each.howItCouldChange(), each.whoCanProvide()))
                .toList());
  }

  private LetterPart findings() {
    Diagnosis diagnosis = content.findings().diagnosis();
    return LetterPart.of(
        words.text("findings"),
        List.of(
            led("findings.diagnosis", found().diagnosis(diagnosis)),
            led("findings.stage", diagnosis.stageAtDiagnosis()),
            led("findings.genetics", diagnosis.genetics()),
            words.places(diagnosis.citations()),
            diagnosis.pathologyReviewAdvised()
                ? led("myReading", words.text("findings.pathologyReview"))
                : "",
            led("myReading", found().statusNow(content.findings().status()))));
  }

  private LetterPart values() {
    LocalDate issuedOn = content.heading().issuedOn();
    return LetterPart.of(
            words.text("values"), List.of(words.text("values.words", words.date(issuedOn))))
        .tabling(
            heads("values.value", "values.result", "values.range", "values.date", "values.age"),
            Arrays.stream(KeyAnalyte.values()).map(this::value).toList());
  }

  private List<String> value(KeyAnalyte analyte) {
    return content
        .findings()
        .keyValue(analyte)
        .map(this::value)
        .orElseGet(() -> List.of(words.word(analyte), words.text("values.missing"), "", "", ""));
  }

  private List<String> value(KeyValue value) {
    String name = value.name().isBlank() ? "" : ", " + value.name();
    return List.of(
        words.word(value.analyte()) + name,
        words.value(value),
        value.range(),
        day(value.taken()),
        words.age(value, content.heading().issuedOn()));
  }

  private LetterPart trend() {
    List<OnDay> days = content.findings().trend().days();
    return days.isEmpty()
        ? LetterPart.of("", List.of())
        : LetterPart.of(words.text("trend"), List.of(words.text("trend.words")))
            .tabling(
                heads("values.value", "values.date", "trend.printed", "trend.converted"),
                days.stream().map(this::onDay).toList());
  }

  private List<String> onDay(OnDay measured) {
    return List.of(
        measured.name(),
        words.shortDate(measured.day()),
        found().printed(measured),
        found().converted(measured));
  }

  private LetterPart lines() {
    LineCounts counts = content.findings().lineCounts();
    LetterExposure exposure = content.findings().exposure();
    return LetterPart.of(
            words.text("lines"),
            List.of(
                found().lineCounts(counts),
                counts.reason(),
                led("exposure", found().exposed(exposure)),
                led("myReading", found().said(exposure))))
        .tabling(
            heads(
                "lines.line", "lines.treatment", "lines.period", "lines.response", "lines.stopped"),
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
        beside(words.word(line.reasonStopped()), found().progressed(line)));
  }

  private String beside(String first, String second) {
    return second.isEmpty() ? first : first + words.text("next.between") + second;
  }

  private FindingWords found() {
    return new FindingWords(words);
  }

  private LetterPart indication(AppliedProtocol protocol) {
    String reading =
        protocol.documented() == null ? "" : led("myReading", words.word(protocol.documented()));
    return criteria(
        "indication",
        "indication.condition",
        List.of(
            named(protocol),
            protocol.title(),
            wording(protocol),
            reading,
            words.text("indication.necessary")),
        protocol.approvedIndication());
  }

  private String wording(AppliedProtocol protocol) {
    return protocol.indication().isEmpty()
        ? ""
        : words.text("indication.wording") + words.text("sentence.between") + protocol.indication();
  }

  private LetterPart benefit() {
    List<AnsweredCriterion> asked =
        content.protocols().stream().flatMap(each -> each.benefitRisk().stream()).toList();
    List<AnsweredCriterion> weighed = asked.stream().filter(each -> !each.untouched()).toList();
    String open =
        asked.stream()
            .filter(AnsweredCriterion::untouched)
            .map(AnsweredCriterion::question)
            .collect(Collectors.joining(" · "));
    List<String> texts = new ArrayList<>(content.protocols().stream().map(this::named).toList());
    texts.add(words.text("benefit.words"));
    texts.add(led("benefit.notAnswered", open));
    return criteria("benefit", "benefit.question", texts, weighed);
  }

  private LetterPart criteria(
      String heading, String question, List<String> texts, List<AnsweredCriterion> criteria) {
    return LetterPart.of(words.text(heading), texts)
        .tabling(
            heads(question, "answer", "shown", "where"),
            criteria.stream()
                .map(
                    each ->
                        List.of(
                            each.question(),
                            words.word(each.answer()),
                            each.comment(),
                            words.places(each.citations())))
                .toList());
  }

  /** A draft protocol says so wherever its criteria stand. */
  private String named(AppliedProtocol protocol) {
    String key = protocol.draft() ? "draft" : "protocol";
    return words.text(key) + " " + words.text(key + ".words", protocol.id(), protocol.version());
  }

  private LetterPart reasonsFor() {
    return LetterPart.of(words.text("weighing.for"), List.of()).listing(opinion().reasonsFor());
  }

  private LetterPart reasonsAgainst() {
    return LetterPart.of(words.text("weighing.against"), List.of())
        .listing(opinion().reasonsAgainst());
  }

  private LetterPart options() {
    return LetterPart.of(words.text("options"), List.of()).listing(opinion().otherOptions());
  }

  private LetterPart tests() {
    return LetterPart.of(words.text("tests"), List.of())
        .tabling(
            heads("tests.test", "tests.reason", "tests.age"),
            opinion().testsFirst().stream().map(this::test).toList());
  }

  private List<String> test(TestFirst test) {
    Integer days = test.maxAgeDays();
    return List.of(
        test.test(),
        test.reason(),
        days == null ? "" : words.text("tests.within", words.days(days)));
  }

  private LetterPart care() {
    return LetterPart.of(
        words.text("care"),
        List.of(
            led("care.departments", words.words(opinion().departments())),
            led("care.followUp", opinion().followUp())));
  }

  private LetterPart costs() {
    List<String> costs = LetterFace.lines(opinion().costs());
    return costs.isEmpty()
        ? LetterPart.of("", List.of())
        : LetterPart.of(
            words.text("costs"),
            Stream.concat(costs.stream(), Stream.of(words.text("costs.notAQuote"))).toList());
  }

  private LetterPart limits() {
    List<String> texts = new ArrayList<>(List.of(words.text("limits.words")));
    texts.add(led("limits.sure", String.join(" · ", opinion().uncertainty())));
    texts.add(led("limits.change", String.join(" · ", opinion().whatWouldChangeIt())));
    opinion().colleagues().stream()
        .map(heard -> led("limits.colleague", words.colleague(heard)))
        .forEach(texts::add);
    texts.add(led("limits.interests", content.signOff().interests()));
    texts.add(signed());
    return LetterPart.of(words.text("limits"), texts);
  }

  private String signed() {
    Signature signature = content.signOff().signature();
    return signature == null
        ? ""
        : signature.name() + ". " + words.text("signed", words.moment(signature.at()));
  }

  private LetterOpinion opinion() {
    return content.opinion();
  }

  /** A text behind the words that lead to it; nothing when there is no text. */
  private String led(String key, String text) {
    return text.isBlank() ? "" : words.text(key) + " " + text;
  }

  private List<String> heads(String... keys) {
    return Arrays.stream(keys).map(key -> words.text(key)).toList();
  }

  private String day(@Nullable LocalDate date) {
    return date == null ? words.text("notStated") : words.shortDate(date);
  }
}
