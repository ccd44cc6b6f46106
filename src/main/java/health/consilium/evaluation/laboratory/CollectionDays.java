package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.Lexicon;
import health.consilium.evaluation.passage.WrittenTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which day the values of a line belong to, as one goes down a page: the day over their column, the
 * day before them in the line, the day of their section, the day of collection of the page.
 */
final class CollectionDays {

  /** A line that begins a new part of the page. */
  private static final Pattern HEADING =
      Pattern.compile(
          "\\s*(?:\\p{Lu}{4,}.*|[-=*]{5,}.*|[一二三四五六七八九十]、.*|\\p{IsHan}{2,8}\\s?[(（:：].*"
              + "|\\p{L}[\\p{L} ]{2,30}:.*)");

  private static final Pattern OPENS_SECTION = Pattern.compile("\\s*[)）]?[^:：\\d]{0,12}[:：].*");
  private static final int LONGEST_HEADING = 110;
  private static final int MOST_WORDS_OVER_COLUMNS = 4;

  /** So many letters may stand between the word and the day of collection. */
  private static final int CLOSE = 6;

  private final Calendar calendar;
  private final Analytes analytes;

  /** The dates of a line by their ends. */
  private final NavigableMap<Integer, WrittenTime> times = new TreeMap<>();

  private List<WrittenTime> columns = List.of();
  private @Nullable WrittenTime section;
  private @Nullable WrittenTime collected;

  CollectionDays(Calendar calendar, Analytes analytes) {
    this.calendar = calendar;
    this.analytes = analytes;
  }

  /** Takes the next line of the page. */
  void read(String line) {
    List<WrittenTime> days = calendar.columnsIn(line);
    if (line.isBlank()) {
      section = null;
      columns = List.of();
    } else if (days.size() > 1 && isHeadOfColumns(line, days)) {
      columns = days;
    } else if (HEADING.matcher(line).matches() && !hasValues(line)) {
      columns = List.of();
      section = null;
    }
    List<WrittenTime> dated = calendar.timesIn(line);
    times.clear();
    dated.forEach(time -> times.put(time.end(), time));
    findCollected(line);
    findSection(line, dated);
  }

  /** The dates of the line that was read last. */
  List<WrittenTime> times() {
    return List.copyOf(times.values());
  }

  int columns() {
    return columns.size();
  }

  /** Of a value in the line that was read last. */
  Optional<WrittenTime> of(Printed value) {
    Optional<WrittenTime> before = before(value);
    if (before.isEmpty() && !columns.isEmpty()) {
      return value.answer().isEmpty() && value.column() < columns.size()
          ? Optional.of(columns.get(value.column()))
          : Optional.empty();
    }
    return before.or(() -> Optional.ofNullable(section)).or(() -> Optional.ofNullable(collected));
  }

  private Optional<WrittenTime> before(Printed value) {
    return Optional.ofNullable(times.floorEntry(value.begin()))
        .map(Map.Entry::getValue)
        .filter(time -> !time.isSpan());
  }

  private boolean isHeadOfColumns(String line, List<WrittenTime> days) {
    for (int at = 1; at < days.size(); at++) {
      if (!line.substring(days.get(at - 1).end(), days.get(at).begin()).matches("[\\s|]+")) {
        return false;
      }
    }
    char[] left = line.toCharArray();
    days.forEach(day -> Arrays.fill(left, day.begin(), day.end(), ' '));
    return analytes.names().in(line).isEmpty()
        && new String(left).strip().split("\\s+").length <= MOST_WORDS_OVER_COLUMNS;
  }

  private boolean hasValues(String line) {
    return !LineOfValues.read(line, List.of(), analytes, columns.size()).isEmpty();
  }

  private void findCollected(String line) {
    for (Lexicon.Found<Boolean> word : analytes.collected().in(line)) {
      Optional.ofNullable(times.higherEntry(word.end()))
          .map(Map.Entry::getValue)
          .filter(time -> time.begin() >= word.end() && time.begin() - word.end() <= CLOSE)
          .ifPresent(time -> collected = time);
    }
  }

  /** A heading with one day, or a day with a colon behind it. */
  private void findSection(String line, List<WrittenTime> times) {
    if (times.isEmpty() || times.getFirst().isSpan() || line.length() > LONGEST_HEADING) {
      return;
    }
    WrittenTime first = times.getFirst();
    boolean heads = HEADING.matcher(line).matches() && times.size() == 1 && !hasValues(line);
    if (heads || OPENS_SECTION.matcher(line.substring(first.end())).matches()) {
      section = first;
    }
  }
}
