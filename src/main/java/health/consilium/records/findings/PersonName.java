package health.consilium.records.findings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's name as different hands write it: in another order, without accents, shortened. */
record PersonName(String text) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "ny", "tn", "sdr", "an", "puan", "encik", "en", "bin", "binti");

  /** False only when both can be compared and have no part in common. */
  boolean mayBe(PersonName other) {
    Set<String> parts = parts();
    Set<String> others = other.parts();
    if (parts.isEmpty() || others.isEmpty() || isChinese() != other.isChinese()) {
      return true;
    }
    return isChinese()
        ? joined().contains(other.joined()) || other.joined().contains(joined())
        : parts.stream().anyMatch(part -> others.stream().anyMatch(likeness(part)));
  }

  private boolean isChinese() {
    return text.codePoints()
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
  }

  private String joined() {
    return text.codePoints()
        .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Set<String> parts() {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN.split(plain, -1))
        .filter(part -> part.length() > 1)
        .filter(Predicate.not(TITLES::contains))
        .collect(Collectors.toSet());
  }

  /** One letter read wrongly in a name of some length is still that name. */
  private static Predicate<String> likeness(String part) {
    return other ->
        part.equals(other)
            || (part.length() > 4
                && part.length() == other.length()
                && differing(part, other) == 1);
  }

  private static int differing(String one, String other) {
    int differing = 0;
    for (int i = 0; i < one.length(); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differing;
  }
}
