package health.consilium.evaluation.passage;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the dates in a record. Which of two figures is the day is learned from all its pages; where
 * they do not say, the day comes first and is not sure.
 */
public final class Calendar {

  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  /** What may stand between the two ends of a span of time. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?iu)\\s{2,}|[\\s(),.]*(?:-|–|—|~|～|\\||至|起至|到|to|thru|through|until|till|and|hingga|sampai(?:"
              + " dengan)?|sehingga|s\\.?/?d\\.?)[\\s(),|]*");

  /** A day and a month, in a heading of columns. */
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\d/.,])(\\d\\d?)/(\\d\\d?)(?![\\d/])");

  /** 3月28日, without its year. */
  private static final Pattern HAN_SHORT = Pattern.compile("(?<![年\\d])(\\d\\d?)月(\\d\\d?)日");

  private final boolean dayFirst;
  private final boolean sure;
  private final int lastYear;

  private Calendar(boolean dayFirst, boolean sure, int lastYear) {
    this.dayFirst = dayFirst;
    this.sure = sure;
    this.lastYear = lastYear;
  }

  /** As one writes who wrote these pages. */
  public static Calendar of(List<PageWords> pages) {
    List<MatchResult> figures =
        pages.stream()
            .flatMap(
                page -> DateForm.YEAR_LAST.pattern.matcher(HalfWidth.of(page.words())).results())
            .toList();
    boolean dayFirst = figures.stream().anyMatch(hit -> isDay(hit, 1, 3));
    boolean monthFirst = figures.stream().anyMatch(hit -> isDay(hit, 3, 1));
    Calendar order = new Calendar(dayFirst || !monthFirst, dayFirst != monthFirst, 0);
    int lastYear =
        pages.stream()
            .flatMap(page -> order.timesIn(page.words()).stream())
            .mapToInt(time -> time.to().year())
            .max()
            .orElse(0);
    return new Calendar(order.dayFirst, order.sure, lastYear);
  }

  /** From left to right; a day without its year is in the year of the one before. */
  public List<WrittenTime> timesIn(CharSequence words) {
    String text = HalfWidth.of(words);
    return joined(text, ShortDates.in(text, datesIn(text)));
  }

  /** Those of samples too: 7-29复核. */
  public List<WrittenTime> timesOfSamplesIn(CharSequence words) {
    String text = HalfWidth.of(words);
    return joined(text, ShortDates.ofSamplesIn(text, datesIn(text)));
  }

  private static List<WrittenTime> joined(String text, List<WrittenTime> dates) {
    List<WrittenTime> times = new ArrayList<>();
    for (WrittenTime date : dates) {
      if (!times.isEmpty() && joins(text, times.getLast(), date)) {
        times.add(times.removeLast().until(date));
      } else {
        times.add(date);
      }
    }
    return times;
  }

  /** The days at the head of a table's columns, which leave out the year; full ones too. */
  public List<WrittenTime> columnsIn(CharSequence words) {
    String text = HalfWidth.of(words);
    List<WrittenTime> days = new ArrayList<>(datesIn(text));
    BitSet taken = new BitSet();
    days.forEach(day -> taken.set(day.begin(), day.end()));
    Stream<WrittenTime> figures =
        free(SHORT, text, taken).flatMap(hit -> shortDay(hit, dayFirst, sure).stream());
    Stream<WrittenTime> named =
        free(HAN_SHORT, text, taken).flatMap(hit -> shortDay(hit, false, true).stream());
    Stream.concat(figures, named).forEach(days::add);
    days.sort(Comparator.comparingInt(WrittenTime::begin));
    return days;
  }

  private List<WrittenTime> datesIn(CharSequence text) {
    List<WrittenTime> dates = new ArrayList<>();
    BitSet taken = new BitSet();
    for (DateForm form : DateForm.values()) {
      form.pattern
          .matcher(text)
          .results()
          .filter(hit -> taken.get(hit.start(), hit.end()).isEmpty())
          .flatMap(hit -> read(form, hit).stream())
          .forEach(
              date -> {
                taken.set(date.begin(), date.end());
                dates.add(date);
              });
    }
    dates.sort(Comparator.comparingInt(WrittenTime::begin));
    return dates;
  }

  private Optional<WrittenTime> read(DateForm form, MatchResult hit) {
    try {
      PartialDate date = form.read(hit, dayFirst);
      boolean certain = form != DateForm.YEAR_LAST || sure || date.day() > MONTHS;
      return date.month() == 0 && form != DateForm.YEAR
          ? Optional.empty()
          : Optional.of(WrittenTime.on(hit.start(), hit.end(), date, certain));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Stream<MatchResult> free(Pattern form, CharSequence text, BitSet taken) {
    return form.matcher(text).results().filter(hit -> taken.get(hit.start(), hit.end()).isEmpty());
  }

  private Optional<WrittenTime> shortDay(MatchResult hit, boolean dayFirst, boolean sure) {
    int day = figure(hit, dayFirst ? 1 : 2);
    int month = figure(hit, dayFirst ? 2 : 1);
    try {
      return lastYear == 0 || day == 0 || month == 0
          ? Optional.empty()
          : Optional.of(
              WrittenTime.on(hit.start(), hit.end(), new PartialDate(lastYear, month, day), sure));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean joins(CharSequence text, WrittenTime one, WrittenTime other) {
    return !one.isSpan()
        && one.from().compareTo(other.from()) < 0
        && SPAN.matcher(text.subSequence(one.end(), other.begin())).matches();
  }

  /** Too large for a month, beside one that is not. */
  private static boolean isDay(MatchResult hit, int one, int other) {
    return figure(hit, one) > MONTHS && figure(hit, one) <= DAYS && figure(hit, other) <= MONTHS;
  }

  private static int figure(MatchResult hit, int group) {
    return Integer.parseInt(hit.group(group));
  }
}
