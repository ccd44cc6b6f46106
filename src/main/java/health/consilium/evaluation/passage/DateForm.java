package health.consilium.evaluation.passage;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which dates are written, the fullest first. */
enum DateForm {
  /** 2024-08-26, 2024/8/26, 2024年8月26日. */
  YEAR_FIRST(
      "(?<![\\p{IsLatin}\\d/])(?:(?<!-)|(?=\\d{4}\\s?[./年]))((?:19|20)\\d\\d)"
          + "(?:\\s?年\\s?(\\d\\d?)\\s?月\\s?(\\d\\d?)日?"
          + "|\\s?([-/.])\\s?(\\d\\d?)\\s?\\4\\s?(\\d\\d?))(?!\\d)"),
  /** 26/08/2024, 26-08-24; 26.08.2024. */
  YEAR_LAST(
      "(?<![\\p{IsLatin}\\d/.])(?:(?<!-)|(?=\\d\\d?[/.]))(\\d\\d?)([-/.])(\\d\\d?)\\2"
          + "((?:19|20)\\d\\d|(?<=[-/])\\d\\d)(?![/.]?\\d)(?:(?!-\\d)|(?<=[/.]\\d{2,4}))"),
  /** 26 Aug 2024, 26-Aug-2024, 26 Ogos 2024. */
  NAMED_MONTH(
      "(?<!\\d)(\\d\\d?)(?:st|nd|rd|th)?[-\\s]+(\\p{L}{3,9})\\.?,?[-\\s]+((?:19|20)\\d\\d)(?!\\d)"),
  /** August 26, 2024. */
  MONTH_FIRST(
      "(?<!\\p{L})(\\p{L}{3,9})\\.?\\s(\\d\\d?)(?:st|nd|rd|th)?,\\s?((?:19|20)\\d\\d)(?!\\d)"),
  /** Aug 2024, Aug-2024. */
  MONTH_AND_YEAR("(?<!\\p{L})(\\p{L}{3,9})\\.?[-\\s]+((?:19|20)\\d\\d)(?!\\d)"),
  /** 2024-08, 2024年8月. */
  YEAR_AND_MONTH(
      "(?<![\\p{IsLatin}\\d/])(?:(?<!-)|(?=\\d{4}\\s?[./年]))((?:19|20)\\d\\d)"
          + "(?:[-/.]|\\s?年\\s?)(\\d\\d?)(?:\\s?月)?(?![-/.月]?\\d)"),
  /** 08/2024. */
  FIGURE_AND_YEAR("(?<![\\p{IsLatin}\\d/.-])(\\d\\d?)/((?:19|20)\\d\\d)(?!\\d)"),
  /** 2024年, in 2024. */
  YEAR(
      "(?iu)((?:19|20)\\d\\d)\\s?年(?!\\s?\\d)|(?<=\\b(?:in|since|till|until|tahun|sejak)"
          + " )((?:19|20)\\d\\d)(?![-/.]?\\d)");

  private static final int CENTURY = 2000;
  private static final int MONTHS = 12;

  private static final Map<String, Integer> NAMES =
      named(
          "jan january januari",
          "feb february februari",
          "mar march maret mac",
          "apr april",
          "may mei",
          "jun june juni",
          "jul july juli julai",
          "aug august agu agustus ogo ogos",
          "sep sept september",
          "oct october okt oktober",
          "nov november",
          "dec december des desember dis disember");

  final Pattern pattern;

  DateForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** Throws what the calendar throws when there is no such day. */
  PartialDate read(MatchResult hit, boolean dayFirst) {
    return switch (this) {
      case YEAR_FIRST ->
          hit.group(2) == null
              ? date(number(hit, 1), number(hit, 5), number(hit, 6))
              : date(number(hit, 1), number(hit, 2), number(hit, 3));
      case YEAR_LAST -> figures(number(hit, 1), number(hit, 3), number(hit, 4), dayFirst);
      case NAMED_MONTH -> date(number(hit, 3), month(hit, 2), number(hit, 1));
      case MONTH_FIRST -> date(number(hit, 3), month(hit, 1), number(hit, 2));
      case MONTH_AND_YEAR -> date(number(hit, 2), month(hit, 1), 0);
      case YEAR_AND_MONTH -> date(number(hit, 1), number(hit, 2), 0);
      case FIGURE_AND_YEAR -> date(number(hit, 2), number(hit, 1), 0);
      case YEAR -> date(number(hit, hit.group(1) == null ? 2 : 1), 0, 0);
    };
  }

  private static PartialDate figures(int one, int two, int written, boolean dayFirst) {
    int year = written < 100 ? CENTURY + written : written;
    boolean dayIsFirst = one > MONTHS || (dayFirst && two <= MONTHS);
    return dayIsFirst ? date(year, two, one) : date(year, one, two);
  }

  /** A month that is written must be one. */
  private static PartialDate date(int year, int month, int day) {
    return new PartialDate(year, month, day);
  }

  /** Which month a word names. */
  static Optional<Integer> month(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }

  private static int month(MatchResult hit, int group) {
    return month(hit.group(group)).orElseThrow(() -> new java.time.DateTimeException("no month"));
  }

  private static int number(MatchResult hit, int group) {
    return Integer.parseInt(hit.group(group));
  }

  private static Map<String, Integer> named(String... months) {
    return IntStream.range(0, months.length)
        .boxed()
        .flatMap(
            month -> Stream.of(months[month].split(" ")).map(name -> Map.entry(name, month + 1)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
