package health.consilium.evaluation.evidence;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.evaluation.laboratory.Uncertainty;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.values.KnownAnalytes;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.ValueTold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as the records print it, or as the reviewer wrote it.
 *
 * @param number in the unit of the analyte, when that is certain
 * @param upper the laboratory's own limit, in that unit too
 * @param printed whether it stands in the records; else the reviewer wrote it
 * @param accepted whether the reviewer accepted it, or wrote it
 * @param doubts why it is not sure
 */
public record Reading(
    Analyte analyte,
    ValueTold told,
    String answer,
    Optional<BigDecimal> number,
    Optional<BigDecimal> upper,
    Optional<PartialDate> day,
    boolean printed,
    boolean accepted,
    List<String> doubts,
    List<Citation> citations) {

  private static final Set<String> SUPPORTED =
      Set.of(Uncertainty.TRANSFUSED.name(), Uncertainty.GROWTH_FACTOR.name());

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,6})?");

  /** It may be thousands. */
  private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  private static final Pattern UPPER =
      Pattern.compile("(?:[-–—~～<≤])\\s?(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*$");

  static Reading of(ProposedValue value) {
    Analyte analyte = KnownAnalytes.all().require(value.analyte());
    ValueTold held = value.held();
    return new Reading(
        analyte,
        held,
        value.answer(),
        held.number(),
        figure(held.upper()).flatMap(limit -> converted(analyte, limit, held.unit())),
        held.day(),
        true,
        value.isAccepted(),
        value.doubts(),
        value.citations());
  }

  /** One of the five, as the reviewer wrote it by hand. */
  static Reading of(String key, KeyValue written) {
    Analyte analyte = KnownAnalytes.all().require(key);
    Matcher range = UPPER.matcher(written.range());
    String upper = range.find() ? range.group(1) : "";
    String day = written.taken() == null ? "" : written.taken().toString();
    Optional<BigDecimal> number =
        figure(written.value())
            .flatMap(figure -> converted(analyte, figure, written.unit()))
            .filter(analyte::isPlausible);
    ValueTold told =
        new ValueTold(
            written.value(),
            written.unit(),
            number.map(BigDecimal::toPlainString).orElse(""),
            written.range(),
            upper,
            day);
    return new Reading(
        analyte,
        told,
        "",
        number,
        figure(upper).flatMap(limit -> converted(analyte, limit, written.unit())),
        told.day(),
        false,
        true,
        List.of(),
        written.citations());
  }

  private static Optional<BigDecimal> figure(String text) {
    return Optional.of(text.strip())
        .filter(figure -> NUMBER.matcher(figure).matches() && !TWO_WAYS.matcher(figure).matches())
        .map(figure -> new BigDecimal(figure.replace(',', '.')));
  }

  private static Optional<BigDecimal> converted(Analyte analyte, BigDecimal figure, String unit) {
    return KnownAnalytes.all().convert(analyte, figure, unit);
  }

  /** Nothing about it has to be looked at before it may answer anything. */
  boolean isSure() {
    boolean says = number.isPresent() || !answer.isEmpty();
    return says && !isSupported() && (accepted || doubts.isEmpty());
  }

  /** It is no doubt about what is printed, so no reviewer's reading ends it. */
  public boolean isSupport(String doubt) {
    return SUPPORTED.contains(doubt);
  }

  /** Something was given in the days before that changes it. */
  boolean isSupported() {
    return doubts.stream().anyMatch(SUPPORTED::contains);
  }

  /** The pages were searched for what changes it, and nothing was found. */
  boolean isUnsupported() {
    return printed && day.filter(PartialDate::isExact).isPresent() && !isSupported();
  }

  boolean saysTheSameAs(Reading other) {
    boolean figures = number.isPresent() && other.number.isPresent();
    return answer.equals(other.answer)
        && (figures
            ? number.get().compareTo(other.number.get()) == 0
            : told.asPrinted().equals(other.told.asPrinted()));
  }
}
