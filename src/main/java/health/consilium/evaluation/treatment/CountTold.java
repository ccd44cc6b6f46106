package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many lines a hospital counts itself: "Pt has had 3 treatments", 既往四线治疗, LINI 2. */
public record CountTold(int lines, Passage passage) {

  /** A number of treatments in one figure or word; one group. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?iu)\\b(?:has\\s+)?had\\s+(\\w+)\\s+(?:\\w+\\s+)?(?:treatments|lines)\\b"),
          Pattern.compile(
              "(?iu)\\b(\\w+)\\s+(?:prior|previous|earlier)\\s+(?:treatment\\s+)?lines\\b"),
          Pattern.compile("([一二两三四五六七八九\\d])线(?:治疗|化疗)?(?:失败|后)"),
          Pattern.compile("既往([一二两三四五六七八九\\d])线治疗"),
          Pattern.compile("(?iu)\\b(\\w+)\\s+lini\\s+(?:rawatan|terapi|pengobatan)\\b"));

  /** The heading of one line; the last one is the count. */
  private static final Pattern NUMBERED = Pattern.compile("(?u)\\bLINI\\s+(\\d)\\b");

  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("1", "one", "一", "satu"),
          List.of("2", "two", "二", "两", "dua"),
          List.of("3", "three", "三", "tiga"),
          List.of("4", "four", "四", "empat"),
          List.of("5", "five", "五", "lima"),
          List.of("6", "six", "六", "enam"),
          List.of("7", "seven", "七", "tujuh"),
          List.of("8", "eight", "八", "delapan", "lapan"),
          List.of("9", "nine", "九", "sembilan"));

  /** The first count that is said, else the last numbered heading. */
  public static Optional<CountTold> in(List<PageWords> pages) {
    return pages.stream()
        .flatMap(page -> FORMS.stream().flatMap(form -> told(page, form).stream()))
        .findFirst()
        .or(
            () ->
                pages.stream().flatMap(page -> told(page, NUMBERED).stream()).reduce((a, b) -> b));
  }

  private static List<CountTold> told(PageWords page, Pattern form) {
    return form.matcher(page.words()).results().flatMap(hit -> told(page, hit).stream()).toList();
  }

  private static Optional<CountTold> told(PageWords page, MatchResult hit) {
    String word = hit.group(1).toLowerCase(Locale.ROOT);
    Passage passage = new Passage(page.recordId(), page.page(), hit.group());
    for (int number = 1; number <= NUMBERS.size(); number++) {
      if (NUMBERS.get(number - 1).contains(word)) {
        return Optional.of(new CountTold(number, passage));
      }
    }
    return Optional.empty();
  }
}
