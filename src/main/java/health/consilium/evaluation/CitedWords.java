package health.consilium.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words that name their citations by number, as "[1]"; what they do not name stands behind them,
 * and a number that is none of a citation stays as it was written.
 */
public record CitedWords(String words, List<Citation> cited) {

  private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,2})]");

  private static final Pattern NUMBERS = Pattern.compile("\\h*(?:\\[\\d{1,2}])+");

  /** The same words, citing nothing. */
  public static String withoutNumbers(String words) {
    return NUMBERS.matcher(words).replaceAll("").strip();
  }

  /** Either words or a place. */
  public record Piece(String words, @Nullable Citation place) {}

  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    Set<Integer> open = new TreeSet<>(IntStream.rangeClosed(1, cited.size()).boxed().toList());
    Matcher found = NUMBER.matcher(words);
    int done = 0;
    while (found.find()) {
      Integer number = Integer.valueOf(found.group(1));
      if (number < 1 || number > cited.size()) {
        continue;
      }
      addWords(pieces, words.substring(done, found.start()));
      pieces.add(new Piece("", cited.get(number - 1)));
      open.remove(number);
      done = found.end();
    }
    addWords(pieces, words.substring(done));
    for (int number : open) {
      addWords(pieces, pieces.isEmpty() ? "" : " ");
      pieces.add(new Piece("", cited.get(number - 1)));
    }
    return List.copyOf(pieces);
  }

  private static void addWords(List<Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, null));
    }
  }
}
