package health.consilium.delivery.web;

import health.consilium.letter.LetterWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small words of a letter's parts: what leads to a text, the heads of a table, a day. */
record PartWords(LetterWords words) {

  /** A text behind the words that lead to it; nothing when there is no text. */
  String led(String key, String text) {
    return under(words.text(key), text);
  }

  /** The same behind words that are chosen already. */
  String under(String head, String text) {
    return text.isBlank() ? "" : head + " " + text;
  }

  List<String> heads(String... keys) {
    return Arrays.stream(keys).map(key -> words.text(key)).toList();
  }

  String day(@Nullable LocalDate date) {
    return date == null ? words.text("notStated") : words.shortDate(date);
  }
}
