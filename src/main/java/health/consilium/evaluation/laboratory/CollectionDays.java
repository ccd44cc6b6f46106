package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.Lexicon;
import health.consilium.evaluation.passage.WrittenTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
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
  private static final int MOST_WORDS_OVER_COLUMNS = 8;
  private static final Pattern BETWEEN_COLUMNS =
      Pattern.compile("(?=[\\s\\d]*[\\s|/])[\\s|,/]*+(?:\\d{1,2}[:.]\\d{2})?[\\s|]*");

  /** A figure, a range or a stroke in a cell of its own. */
  private static final Pattern CELL =
      Pattern.compile(
          "(?<![^\\s|])(?:[<>≤≥]?%1$s(?:[-–~/]%1$s)?|-)[HL↑↓*]?(?![^\\s|])"
              .formatted(Figures.NUMBER));

  private static final Pattern SENTENCE_ENDS = Pattern.compile("。|\\.(?=\\s|$)");

  /** "… negative (all 17/02/2026)." */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iu)(?:.*[\\s(，,]|)(?:on|all|dated|taken|pada|tanggal|tgl|tarikh|于)\\s?\\s?|.*\\(\\s?");

  private static final int FAR_BEHIND = 250;

  private static final Pattern NOTHING_MORE = Pattern.compile("[)\\s]*(?:[.。;；].*)?");

  /** So many letters may stand between the word and the day of collection. */
  private static final int CLOSE = 6;

  private final Calendar calendar;
  private final Analytes analytes;

  /** The dates of a line by their ends. */
  private final NavigableMap<Integer, WrittenTime> times = new TreeMap<>();

  private List<WrittenTime> columns = List.of();
  private Prior prior = Prior.NONE;
  private String line = "";
  private @Nullable WrittenTime section;
  private @Nullable WrittenTime collected;

  CollectionDays(Calendar calendar, Analytes analytes) {
    this.calendar = calendar;
    this.analytes = analytes;
  }

  /** Takes the next line of the page. */
  void read(String next) {
    line = next;
    List<WrittenTime> days = calendar.columnsIn(line);
    if (line.isBlank()) {
      section = null;
      forgetTable();
    } else if (days.size() > 1 && isHeadOfColumns(line, days)) {
      forgetTable();
      columns = days;
    } else if (days.size() == 1 && Prior.in(line, days.getFirst(), analytes).isPresent()) {
      forgetTable();
      prior = Prior.in(line, days.getFirst(), analytes).get();
    } else if (HEADING.matcher(line).matches() && !isRow(line) && !hasValues(line)) {
      forgetTable();
      section = null;
    }
    List<WrittenTime> dated = calendar.timesOfSamplesIn(line);
    times.clear();
    dated.forEach(time -> times.put(time.end(), time));
    findCollected(line);
    findSection(line, dated);
  }

  private void forgetTable() {
    columns = List.of();
    prior = Prior.NONE;
  }

  /** The dates of the line that was read last. */
  List<WrittenTime> times() {
    return List.copyOf(times.values());
  }

  /** How the figures of a row stand. */
  Row row() {
    return new Row(Math.max(1, prior.isBeforeRange() ? 2 : columns.size()), prior.isAfterRange());
  }

  /**
   * Of a value in the line that was read last.
   *
   * @param from where what is printed in its line begins
   */
  Optional<WrittenTime> of(Printed value, int from) {
    if (value.column() > 0 && prior.isThere()) {
      return prior.day();
    }
    Optional<WrittenTime> before = before(value, from);
    Optional<WrittenTime> said = before.or(() -> behind(value));
    if (said.isEmpty() && !columns.isEmpty()) {
      return value.answer().isEmpty() && value.column() < columns.size() && isRow(line)
          ? Optional.of(columns.get(value.column()))
          : Optional.empty();
    }
    return said.or(() -> Optional.ofNullable(section)).or(() -> Optional.ofNullable(collected));
  }

  /** In the same line or in the same sentence; what stands in brackets is of what they hold. */
  private Optional<WrittenTime> before(Printed value, int from) {
    return Optional.ofNullable(times.floorEntry(value.begin()))
        .map(entry -> closed(entry.getValue(), value.begin()) ? earlier(entry) : entry)
        .map(Map.Entry::getValue)
        .filter(time -> !time.isSpan())
        .filter(
            time ->
                time.begin() >= from
                    || !SENTENCE_ENDS.matcher(line).region(time.end(), value.begin()).find());
  }

  /** Of what stood before the brackets there was another day. */
  private boolean closed(WrittenTime time, int place) {
    int close = line.indexOf(')', time.end());
    int open = line.lastIndexOf('(', time.begin());
    return close >= 0
        && close < place
        && open > line.lastIndexOf(')', time.begin())
        && times.floorKey(open) != null;
  }

  private Map.Entry<Integer, WrittenTime> earlier(Map.Entry<Integer, WrittenTime> bracketed) {
    return Objects.requireNonNull(
        times.floorEntry(line.lastIndexOf('(', bracketed.getValue().begin())));
  }

  /** At the end of the sentence, when it is its only day. */
  private Optional<WrittenTime> behind(Printed value) {
    Optional<WrittenTime> next =
        Optional.ofNullable(times.higherEntry(value.begin())).map(Map.Entry::getValue);
    return next.filter(time -> !time.isSpan())
        .filter(time -> time.begin() - value.begin() <= FAR_BEHIND)
        .filter(time -> !SENTENCE_ENDS.matcher(line).region(value.begin(), time.begin()).find())
        .filter(time -> BEHIND.matcher(line.substring(value.begin(), time.begin())).matches())
        .filter(time -> NOTHING_MORE.matcher(line.substring(time.end())).matches());
  }

  private boolean isRow(String line) {
    return CELL.matcher(line).results().limit(2).count() == 2;
  }

  private boolean isHeadOfColumns(String line, List<WrittenTime> days) {
    for (int at = 1; at < days.size(); at++) {
      if (!BETWEEN_COLUMNS
          .matcher(line.substring(days.get(at - 1).end(), days.get(at).begin()))
          .matches()) {
        return false;
      }
    }
    char[] left = line.toCharArray();
    days.forEach(day -> Arrays.fill(left, day.begin(), day.end(), ' '));
    String words = new String(left).replaceAll("\\b\\d{1,2}[:.]\\d{2}\\b", " ").strip();
    return analytes.names().in(line).isEmpty()
        && words.chars().noneMatch(Character::isDigit)
        && words.split("\\s+").length <= MOST_WORDS_OVER_COLUMNS;
  }

  private boolean hasValues(String line) {
    return !LineOfValues.read(line, List.of(), analytes, row()).isEmpty();
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
    if (times.isEmpty() || times.getFirst().isSpan() || times.getFirst().end() > LONGEST_HEADING) {
      return;
    }
    WrittenTime first = times.getFirst();
    boolean heads =
        line.length() <= LONGEST_HEADING
            && times.size() == 1
            && HEADING.matcher(line).matches()
            && !hasValues(line);
    if (heads || OPENS_SECTION.matcher(line.substring(first.end())).matches()) {
      section = first;
    }
  }
}
