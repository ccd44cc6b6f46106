package health.consilium.evaluation;

import health.consilium.evaluation.laboratory.LaboratoryValue;
import health.consilium.evaluation.passage.Paper;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.treatment.CountTold;
import health.consilium.evaluation.treatment.Medicine;
import health.consilium.evaluation.treatment.ProposedLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares what is proposed with a key, fact by fact: found, missed, or proposed and wrong.
 *
 * <p>A date must be the key's, as far as both are written; one that the key marks with ~ may be a
 * month off. A wrong fact is counted whether the right one is missed or there is none.
 */
public final class ReadingScore {

  /** What is counted apart. */
  public enum Fact {
    REGIMEN,
    MEDICINE,
    DATE,
    RESPONSE,
    REASON,
    HOSPITAL_COUNT,
    VALUE
  }

  /** How often each. */
  public record Count(int asked, int found, int proposed, int wrong) {

    public static final Count NONE = new Count(0, 0, 0, 0);

    public Count plus(Count other) {
      return new Count(
          asked + other.asked, found + other.found, proposed + other.proposed, wrong + other.wrong);
    }
  }

  private final Map<Fact, Count> counts = new EnumMap<>(Fact.class);
  private final List<String> faults = new ArrayList<>();

  private ReadingScore() {}

  public static ReadingScore of(ReadCase read) {
    ReadingScore score = new ReadingScore();
    score.compareLines(read.key().parts("lines"), read.lines());
    score.compare(
        Fact.HOSPITAL_COUNT,
        read.key().find("hospital_count"),
        CountTold.in(read.pages()).map(told -> Integer.toString(told.lines())),
        "count ");
    score.compareValues(read.key().parts("values"), read.key().parts("optional"), read.values());
    return score;
  }

  public Count of(Fact fact) {
    return counts.getOrDefault(fact, Count.NONE);
  }

  /** Each that was missed or is wrong, in words. */
  public List<String> faults() {
    return faults;
  }

  private void compareLines(List<Paper> keys, List<ProposedLine> proposed) {
    List<ProposedLine> left = new ArrayList<>(proposed);
    for (Paper key : keys) {
      Optional<ProposedLine> line = nearest(key, left);
      line.ifPresent(left::remove);
      compareLine(key, line);
    }
    left.forEach(
        line -> {
          count(Fact.REGIMEN, false, false, true, "no such line: " + line.regimen());
          line.medicines().forEach(m -> count(Fact.MEDICINE, false, false, true, "not given"));
        });
  }

  private static Optional<ProposedLine> nearest(Paper key, List<ProposedLine> lines) {
    PartialDate start = PartialDate.parse(key.text("start"));
    return lines.stream()
        .filter(line -> line.start().filter(day -> day.daysApart(start) <= 31).isPresent())
        .min(Comparator.comparingLong(line -> line.start().orElseThrow().daysApart(start)));
  }

  private void compareLine(Paper key, Optional<ProposedLine> line) {
    String about = key.text("regimen") + ": ";
    compare(Fact.REGIMEN, key.find("regimen"), line.map(ProposedLine::regimen), about);
    compareMedicines(key, line, about);
    compareDate(key, "start", line.flatMap(ProposedLine::start), about);
    compareDate(key, "stop", line.flatMap(ProposedLine::stop), about);
    compareDate(key, "progression", line.flatMap(ProposedLine::progression), about);
    compareDate(key, "transplant", line.flatMap(ProposedLine::transplant), about);
    compare(
        Fact.RESPONSE,
        key.find("response"),
        line.flatMap(ProposedLine::best).map(Enum::name),
        about);
    if (key.find("reason").isPresent()) {
      compare(
          Fact.REASON,
          key.find("reason"),
          line.flatMap(ProposedLine::reason).map(Enum::name),
          about);
    }
  }

  private void compareMedicines(Paper key, Optional<ProposedLine> line, String about) {
    Set<String> asked =
        Set.copyOf(
            key.words("drugs").isEmpty()
                ? ids(ReadCase.formulary().regimen(key.text("regimen")).medicines())
                : key.words("drugs"));
    Set<String> given = line.map(found -> Set.copyOf(ids(found.medicines()))).orElse(Set.of());
    asked.forEach(
        id -> count(Fact.MEDICINE, true, given.contains(id), given.contains(id), about + id));
    given.stream()
        .filter(id -> !asked.contains(id))
        .forEach(id -> count(Fact.MEDICINE, false, false, true, about + "not given: " + id));
  }

  private void compareDate(Paper key, String name, Optional<PartialDate> date, String about) {
    Optional<String> written = key.find(name);
    boolean near = written.filter(day -> day.startsWith("~")).isPresent();
    Optional<PartialDate> asked = written.map(day -> PartialDate.parse(day.replace("~", "")));
    boolean right =
        asked
            .flatMap(day -> date.map(found -> found.daysApart(day) <= (near ? 31 : 0)))
            .orElse(false);
    count(Fact.DATE, asked.isPresent(), right, date.isPresent(), about + name + " " + date);
  }

  private void compare(Fact fact, Optional<String> asked, Optional<String> proposed, String about) {
    count(
        fact,
        asked.isPresent(),
        asked.isPresent() && asked.equals(proposed),
        proposed.isPresent(),
        about + asked + " but " + proposed);
  }

  private void compareValues(
      List<Paper> keys, List<Paper> optional, List<LaboratoryValue> proposed) {
    List<LaboratoryValue> left = new ArrayList<>(proposed);
    for (Paper key : keys) {
      Optional<LaboratoryValue> found = left.stream().filter(v -> isIt(key, v)).findFirst();
      found.ifPresent(left::remove);
      count(Fact.VALUE, true, found.isPresent(), found.isPresent(), "missed " + key.entries());
    }
    left.removeIf(value -> optional.stream().anyMatch(key -> isIt(key, value)));
    left.forEach(value -> count(Fact.VALUE, false, false, true, "not so: " + told(value)));
  }

  private static boolean isIt(Paper key, LaboratoryValue value) {
    String said = value.answer().isEmpty() ? value.printed() : value.answer();
    return key.text("analyte").equals(value.analyte().key())
        && key.text("printed").equals(said)
        && agrees(key, "value", value, v -> v.converted().map(ReadingScore::plain))
        && agrees(key, "upper", value, v -> v.upperLimit().map(ReadingScore::plain))
        && agrees(key, "taken", value, v -> v.taken().map(PartialDate::toString));
  }

  private static boolean agrees(
      Paper key,
      String name,
      LaboratoryValue value,
      Function<LaboratoryValue, Optional<String>> part) {
    return key.find(name)
        .map(asked -> name.equals("taken") ? asked : plain(new BigDecimal(asked)))
        .map(asked -> part.apply(value).equals(Optional.of(asked)))
        .orElse(true);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String told(LaboratoryValue value) {
    return value.analyte().key()
        + " "
        + value.printed()
        + " "
        + value.converted()
        + " "
        + value.taken();
  }

  private void count(Fact fact, boolean asked, boolean right, boolean proposed, String fault) {
    boolean wrong = proposed && !right;
    counts.merge(
        fact,
        new Count(asked ? 1 : 0, asked && right ? 1 : 0, proposed ? 1 : 0, wrong ? 1 : 0),
        Count::plus);
    if (wrong || (asked && !right)) {
      faults.add(fact + " " + fault);
    }
  }

  private static List<String> ids(List<Medicine> medicines) {
    return medicines.stream().map(Medicine::id).collect(Collectors.toList());
  }
}
