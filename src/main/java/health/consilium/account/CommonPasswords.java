package health.consilium.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are tried first.
 *
 * <p>A shipped list of words; a password is common when nothing but such words, digits, signs and
 * the usual disguises ({@code 0} for {@code o}, {@code @} for {@code a}) is in it, or when it is a
 * run of neighbours or repeats itself.
 */
final class CommonPasswords {

  private static final String LIST = "/passwords/common-words.txt";
  private static final String RUNS =
      "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop[] asdfghjkl; zxcvbnm, 1qaz2wsx3edc4rfv5tgb"
          + " qazwsxedcrfvtgb 147258369 q1w2e3r4t5y6u7i8o9p0";

  private final Set<String> words;

  private CommonPasswords(Set<String> words) {
    this.words = words;
  }

  static CommonPasswords shipped() {
    try (InputStream list =
        Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST))) {
      return new CommonPasswords(
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  boolean contains(String password) {
    String plain = password.toLowerCase(Locale.ROOT);
    return isRun(plain)
        || repeats(plain)
        || isMadeOfWords(lettersOf(plain))
        || isMadeOfWords(lettersOf(undisguised(plain)))
        || isMadeOfWords(lettersOf(undisguised(withoutTail(plain))));
  }

  private static boolean isRun(String text) {
    String backwards = new StringBuilder(text).reverse().toString();
    return RUNS.contains(text) || RUNS.contains(backwards);
  }

  /** {@code abababab}, {@code aaaaaaaa}, {@code 12341234}. */
  private static boolean repeats(String text) {
    for (int length = 1; length <= text.length() / 2; length++) {
      String part = text.substring(0, length);
      if (part.repeat(text.length() / length + 1).startsWith(text)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTail(String text) {
    return text.replaceFirst("[^\\p{L}]+$", "");
  }

  private static String undisguised(String text) {
    return text.replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i');
  }

  private static String lettersOf(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }

  /** Nothing but digits and signs counts as common when it is short. */
  private boolean isMadeOfWords(String letters) {
    if (words.contains(letters)) {
      return true;
    }
    for (int cut = 3; cut <= letters.length() - 3; cut++) {
      if (words.contains(letters.substring(0, cut)) && words.contains(letters.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
