package health.consilium.evaluation.evidence;

import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.WrittenTime;
import health.consilium.evaluation.treatment.Formulary;
import health.consilium.evaluation.treatment.Medicine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line of treatment that the reviewer wrote, and what it says was given.
 *
 * @param number counted from 1, as the reviewer sees it
 * @param from empty when it is not written, or reads in two ways
 */
public record GivenLine(
    int number,
    Line line,
    Set<Medicine> medicines,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<PartialDate> progressed,
    Optional<PartialDate> transplanted) {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Those that began; what is only planned is none yet. */
  static List<GivenLine> of(List<Line> lines, Formulary formulary, LocalDate today) {
    return IntStream.range(0, lines.size())
        .mapToObj(at -> of(at + 1, lines.get(at), formulary))
        .filter(given -> !given.line.regimen().isBlank())
        .filter(given -> given.from.filter(day -> day.earliest().isAfter(today)).isEmpty())
        .filter(given -> !given.isOnlyPlanned(formulary))
        .toList();
  }

  private static GivenLine of(int number, Line line, Formulary formulary) {
    return new GivenLine(
        number,
        line,
        formulary.givenIn(line.regimen()),
        time(line.from()).map(WrittenTime::from),
        time(line.to()).map(WrittenTime::to),
        time(line.progressed()).map(WrittenTime::from),
        time(line.transplanted()).map(WrittenTime::from));
  }

  private static Optional<WrittenTime> time(String written) {
    String text = written.strip();
    if (YEAR.matcher(text).matches()) {
      PartialDate year = new PartialDate(Integer.parseInt(text), 0, 0);
      return Optional.of(new WrittenTime(0, text.length(), year, year, true));
    }
    return Calendar.of(List.of()).timesIn(text).stream().findFirst().filter(WrittenTime::sure);
  }

  private boolean isOnlyPlanned(Formulary formulary) {
    return medicines.isEmpty() && !formulary.activeIn(line.regimen()).isEmpty();
  }

  public boolean counts(String kind) {
    return medicines.stream().anyMatch(medicine -> medicine.classes().contains(kind));
  }

  /** Radiation alone is no systemic line; what nobody knows by its name is one. */
  boolean isSystemic() {
    return medicines.stream().anyMatch(Medicine::isActive)
        || medicines.stream().noneMatch(medicine -> medicine.id().equals("radiotherapy"));
  }
}
