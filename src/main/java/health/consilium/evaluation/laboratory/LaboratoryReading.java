package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.Passage;
import health.consilium.evaluation.passage.WrittenTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Proposes the laboratory values that a referral's pages print. */
public final class LaboratoryReading {

  private static final Pattern COMPARED = Pattern.compile("[<>≤≥].*|.*\\d-\\d.*");

  private final Analytes analytes;

  public LaboratoryReading(Analytes analytes) {
    this.analytes = analytes;
  }

  /**
   * What a referral's pages print.
   *
   * @param left how many more they print than people do
   */
  public record Proposed(List<LaboratoryValue> values, int left) {}

  /** The pages of a record stand together and in their order. */
  public Proposed propose(List<PageWords> pages) {
    Map<UUID, List<PageWords>> records = new LinkedHashMap<>();
    pages.forEach(
        page -> records.computeIfAbsent(page.recordId(), id -> new ArrayList<>()).add(page));
    Map<UUID, Calendar> calendars = new HashMap<>();
    records.forEach((id, record) -> calendars.put(id, Calendar.of(record)));
    SupportsGiven supports = new SupportsGiven(analytes);
    pages.forEach(page -> supports.read(page.words(), calendar(page, calendars)));
    Sheaf sheaf = new Sheaf();
    for (List<PageWords> record : records.values()) {
      sheaf.nextRecord();
      read(record, calendar(record.getFirst(), calendars), supports, sheaf);
    }
    return new Proposed(sheaf.values(), sheaf.left());
  }

  private static Calendar calendar(PageWords page, Map<UUID, Calendar> calendars) {
    return Objects.requireNonNull(calendars.get(page.recordId()));
  }

  private void read(
      List<PageWords> record, Calendar calendar, SupportsGiven supports, Sheaf sheaf) {
    Notation notation = Notation.of(record.stream().map(PageWords::words).toList());
    for (PageWords page : record) {
      sheaf.nextPage();
      CollectionDays days = new CollectionDays(calendar, analytes);
      for (PrintedLine line : PrintedLine.of(page.words())) {
        days.read(line.text());
        for (Printed printed : LineOfValues.read(line.text(), days.times(), analytes, days.row())) {
          Passage passage = new Passage(page.recordId(), page.page(), line.around(printed.begin()));
          Optional<WrittenTime> taken = days.of(printed, line.lineAt(printed.begin()));
          Set<Uncertainty> unsure =
              supports.notes(
                  printed.analyte(), taken.map(WrittenTime::from), supports.in(passage.words()));
          sheaf.add(value(printed, taken, notation, unsure, passage));
        }
      }
    }
  }

  private LaboratoryValue value(
      Printed printed,
      Optional<WrittenTime> taken,
      Notation notation,
      Set<Uncertainty> unsure,
      Passage passage) {
    if (taken.isEmpty()) {
      unsure.add(Uncertainty.NO_DATE);
    }
    if (taken.filter(time -> !time.sure()).isPresent()) {
      unsure.add(Uncertainty.DAY_OR_MONTH);
    }
    Optional<BigDecimal> converted =
        printed.answer().isEmpty() ? convert(printed, notation, unsure) : Optional.empty();
    return new LaboratoryValue(
        printed.analyte(),
        printed.figure(),
        printed.answer(),
        printed.unit(),
        converted,
        printed.range(),
        printed.limit().flatMap(notation::read),
        taken.map(WrittenTime::from),
        Set.copyOf(unsure),
        passage);
  }

  private Optional<BigDecimal> convert(
      Printed printed, Notation notation, Set<Uncertainty> unsure) {
    Analyte analyte = printed.analyte();
    if (COMPARED.matcher(printed.figure()).matches()) {
      return Optional.empty();
    }
    if (printed.unit().isEmpty() && !analyte.unit().isEmpty()) {
      unsure.add(Uncertainty.NO_UNIT);
      return Optional.empty();
    }
    Optional<BigDecimal> figure = notation.read(printed.figure());
    if (figure.isEmpty()) {
      unsure.add(Uncertainty.DECIMAL_SIGN);
      return Optional.empty();
    }
    Optional<BigDecimal> converted = analytes.convert(analyte, figure.get(), printed.unit());
    if (converted.isEmpty()) {
      unsure.add(Uncertainty.UNIT_NOT_KNOWN);
    }
    if (converted.filter(value -> !analyte.isPlausible(value)).isPresent()) {
      unsure.add(Uncertainty.NOT_PLAUSIBLE);
      return Optional.empty();
    }
    return converted;
  }
}
