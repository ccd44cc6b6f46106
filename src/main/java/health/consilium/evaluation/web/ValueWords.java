package health.consilium.evaluation.web;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.timeline.Measured;
import health.consilium.evaluation.values.KnownAnalytes;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.ValueTold;
import health.consilium.evaluation.web.ValueRow.Cited;
import health.consilium.evaluation.web.ValueRow.Fields;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.records.web.viewer.ShelvedRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How laboratory values are told to a reviewer: as printed, converted, and how old.
 *
 * @param all the values of the referral, among which one stands
 */
record ValueWords(
    Language language, LocalDate today, List<ShelvedRecord> shelf, List<ProposedValue> all) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");

  ValueRow row(ProposedValue value) {
    ValueTold held = value.held();
    return new ValueRow(
        value.id().toString(),
        name(analyte(value)),
        held.asPrinted(),
        converted(value),
        limits(value),
        held.day().map(this::day).orElse(""),
        age(held),
        notes().of(value),
        value.words(),
        value.citations().stream().map(this::cited).toList(),
        value.decision().name(),
        new Fields(held.printed(), held.unit(), held.range(), held.upper(), held.taken()));
  }

  String name(Analyte analyte) {
    return analyte.name(language.getCode());
  }

  static Analyte analyte(ProposedValue value) {
    return KnownAnalytes.all().require(value.analyte());
  }

  /** Said whenever it reads otherwise than it is printed. */
  private String converted(ProposedValue value) {
    return converted(analyte(value), value.held());
  }

  String converted(Analyte analyte, ValueTold held) {
    boolean same =
        NUMBER.matcher(held.printed()).matches()
            && held.number()
                .filter(n -> n.compareTo(new BigDecimal(held.printed())) == 0)
                .isPresent();
    return held.converted().isEmpty() || same
        ? ""
        : ("= " + held.converted() + " " + analyte.unitInPrint()).strip();
  }

  /** Only against the laboratory's own limit, in its own unit. */
  private String limits(ProposedValue value) {
    ValueTold held = value.held();
    if (held.upper().isEmpty()) {
      return held.range().isEmpty() ? "" : texts().say("review.labs.range", held.range());
    }
    Optional<BigDecimal> times =
        value.analyte().equals("ldh") ? timesUpper(value) : Optional.empty();
    return times
        .map(by -> texts().say("review.labs.timesUpper", by.toPlainString(), held.upper()))
        .orElseGet(
            () ->
                held.range().isEmpty()
                    ? texts().say("review.labs.upper", held.upper())
                    : texts().say("review.labs.range", held.range()));
  }

  private static Optional<BigDecimal> timesUpper(ProposedValue value) {
    ValueTold held = value.held();
    if (!NUMBER.matcher(held.upper()).matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> upper =
        KnownAnalytes.all()
            .convert(analyte(value), new BigDecimal(held.upper()), held.unit())
            .filter(limit -> limit.signum() > 0);
    return upper.flatMap(
        limit -> held.number().map(number -> number.divide(limit, 1, RoundingMode.HALF_UP)));
  }

  String day(PartialDate day) {
    if (day.isExact()) {
      return date(day.earliest());
    }
    return day.month() > 0
        ? new Moments(language.locale(), ZoneOffset.UTC).month(day.year(), day.month())
        : "" + day.year();
  }

  /** Such as "8 Sep 2026". */
  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts().say("viewer.format.day"), language.locale())
        .format(day);
  }

  /** What a chart shows. */
  String told(List<Measured> values) {
    return values.stream()
        .map(
            value ->
                texts()
                    .say(
                        value.doubtful() ? "review.labs.onDay.doubtful" : "review.labs.onDay",
                        value.label(),
                        date(value.day())))
        .collect(Collectors.joining(texts().say("review.comma")));
  }

  /** "" when a chart shows all. */
  String leftOut(long count) {
    return count == 0 ? "" : texts().say("review.labs.leftOut", count);
  }

  String age(ValueTold held) {
    return held.day()
        .filter(PartialDate::isExact)
        .map(day -> ChronoUnit.DAYS.between(day.earliest(), today))
        .filter(days -> days >= 0)
        .map(days -> texts().say("review.values.daysOld", days))
        .orElse("");
  }

  ValueNotes notes() {
    return new ValueNotes(this, texts());
  }

  Cited cited(Citation citation) {
    String label =
        shelf.stream()
            .filter(record -> record.id().equals(citation.recordId()))
            .flatMap(record -> record.leaves().stream())
            .filter(leaf -> leaf.number() == citation.page())
            .map(ShelvedRecord.Leaf::label)
            .findFirst()
            .orElse("" + citation.page());
    return new Cited(label, CitationField.write(List.of(citation)));
  }

  private Texts texts() {
    return Texts.of(language);
  }
}
