package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sentences with the places of their citations written out where they name them by number; what no
 * sentence names stands behind the last one.
 *
 * @param cited in the order of their numbers; nothing where a page is not to be named
 * @param placed is told each place that was written, so that it can be opened
 */
record CitedText(List<Optional<Citation>> cited, LetterWords words, Consumer<CitedPlace> placed) {

  private static final Pattern NUMBERS = Pattern.compile("(?:\\[\\d{1,2}])++");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  String in(String text) {
    return text.isBlank() ? text : in(List.of(text)).getFirst();
  }

  List<String> in(List<String> texts) {
    if (cited.isEmpty() || texts.isEmpty()) {
      return texts;
    }
    Set<Integer> open = new TreeSet<>(IntStream.rangeClosed(1, cited.size()).boxed().toList());
    List<String> written = new ArrayList<>(texts.stream().map(text -> placed(text, open)).toList());
    String others = places(List.copyOf(open));
    written.add(others.isEmpty() ? written.removeLast() : written.removeLast() + " " + others);
    return written;
  }

  private String placed(String text, Set<Integer> open) {
    return NUMBERS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(placed(found, open)));
  }

  /** A number that is none of a citation stays as it was written. */
  private String placed(MatchResult found, Set<Integer> open) {
    List<Integer> numbers =
        NUMBER.matcher(found.group()).results().map(each -> Integer.valueOf(each.group())).toList();
    if (numbers.stream().anyMatch(number -> number < 1 || number > cited.size())) {
      return found.group();
    }
    numbers.forEach(open::remove);
    return places(numbers);
  }

  private String places(List<Integer> numbers) {
    List<Citation> named =
        numbers.stream().map(number -> cited.get(number - 1)).flatMap(Optional::stream).toList();
    new PlaceWords(words).of(named).forEach(placed);
    return words.places(named);
  }
}
