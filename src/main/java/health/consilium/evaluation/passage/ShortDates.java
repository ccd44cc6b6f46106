package health.consilium.evaluation.passage;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates that leave out a year which stands beside them. */
final class ShortDates {

  /** 3月28日, after a date with its year. */
  private static final Pattern DAY = Pattern.compile("(?<![年\\d])(\\d\\d?)月(\\d\\d?)日");

  /** 7-29复核: looked at again on that day. */
  private static final Pattern CHECKED =
      Pattern.compile("(?<![\\d./-])(\\d\\d?)-(\\d\\d?)(?=复核|复查)");

  /** 2023.4-11, 2023年4月至11月: from one month to another. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d/-])((?:19|20)\\d\\d)(?:[./]|\\s?年\\s?)(\\d\\d?)月?\\s?"
              + "(?:[-–—~至]|到)\\s?(\\d\\d?)月?(?![-/.月年]?\\d)");

  /** Mar-Aug 2021, Januari sampai Juni 2021. */
  private static final Pattern NAMED_MONTHS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(\\p{L}{3,9})\\.?\\s?(?:[-–—]|to|hingga|sampai|s/d)\\s?"
              + "(\\p{L}{3,9})\\.?\\s((?:19|20)\\d\\d)(?!\\d)");

  private ShortDates() {}

  /** These dates, and the short ones among them. */
  static List<WrittenTime> in(String text, List<WrittenTime> dates) {
    List<WrittenTime> spans = new ArrayList<>();
    MONTHS.matcher(text).results().forEach(hit -> addSpan(hit, spans));
    NAMED_MONTHS.matcher(text).results().forEach(hit -> addNamedSpan(hit, spans));
    return withDays(DAY, text, withSpans(dates, spans));
  }

  /** Those of samples too. */
  static List<WrittenTime> ofSamplesIn(String text, List<WrittenTime> dates) {
    return withDays(CHECKED, text, in(text, dates));
  }

  private static void addSpan(MatchResult hit, List<WrittenTime> spans) {
    addSpan(hit, number(hit, 1), number(hit, 2), number(hit, 3), spans);
  }

  private static void addNamedSpan(MatchResult hit, List<WrittenTime> spans) {
    DateForm.month(hit.group(1))
        .ifPresent(
            from ->
                DateForm.month(hit.group(2))
                    .ifPresent(to -> addSpan(hit, number(hit, 3), from, to, spans)));
  }

  private static void addSpan(
      MatchResult hit, int year, int from, int to, List<WrittenTime> spans) {
    if (from > 0 && from < to && to <= 12) {
      spans.add(
          new WrittenTime(
              hit.start(),
              hit.end(),
              new PartialDate(year, from, 0),
              new PartialDate(year, to, 0),
              true));
    }
  }

  private static List<WrittenTime> withSpans(List<WrittenTime> dates, List<WrittenTime> spans) {
    if (spans.isEmpty()) {
      return dates;
    }
    NavigableMap<Integer, WrittenTime> all = new TreeMap<>();
    dates.forEach(date -> all.put(date.begin(), date));
    for (WrittenTime span : spans) {
      all.subMap(span.begin(), true, span.end(), false).clear();
      all.put(span.begin(), span);
    }
    return List.copyOf(all.values());
  }

  private static List<WrittenTime> withDays(Pattern form, String text, List<WrittenTime> dates) {
    NavigableMap<Integer, WrittenTime> all = new TreeMap<>();
    dates.forEach(date -> all.put(date.end(), date));
    form.matcher(text)
        .results()
        .forEach(
            hit ->
                Optional.ofNullable(all.floorEntry(hit.start()))
                    .flatMap(before -> nextAfter(before.getValue().to(), hit))
                    .ifPresent(date -> all.putIfAbsent(date.end(), date)));
    return all.values().stream().sorted(Comparator.comparingInt(WrittenTime::begin)).toList();
  }

  /** The first such day that is not before this date. */
  private static Optional<WrittenTime> nextAfter(PartialDate before, MatchResult hit) {
    try {
      PartialDate same = new PartialDate(before.year(), number(hit, 1), number(hit, 2));
      if (!same.isExact()) {
        return Optional.empty();
      }
      int year = same.latest().isBefore(before.earliest()) ? before.year() + 1 : before.year();
      PartialDate day = new PartialDate(year, same.month(), same.day());
      return Optional.of(WrittenTime.on(hit.start(), hit.end(), day, true));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(MatchResult hit, int group) {
    return Integer.parseInt(hit.group(group));
  }
}
