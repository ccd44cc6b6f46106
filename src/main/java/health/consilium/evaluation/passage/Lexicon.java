package health.consilium.evaluation.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and what they mean. The longest word at a place is meant, so a word that means nothing (a
 * decoy) hides the shorter ones in it.
 *
 * <p>Latin words are whole words. Abbreviations, up to four letters with a capital, stand as
 * written; all others in capitals or not. Chinese has no spaces, so its words stand anywhere.
 */
public final class Lexicon<T> {

  private static final int SHORT = 4;

  private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();
  private final boolean behindFigures;

  public Lexicon() {
    this(false);
  }

  private Lexicon(boolean behindFigures) {
    this.behindFigures = behindFigures;
  }

  /** Whose words may touch a figure before them, as units do: 76g/L. */
  public static <T> Lexicon<T> ofUnits() {
    return new Lexicon<>(true);
  }

  /** A word of the text and what it means. */
  public record Found<T>(int begin, int end, T meaning) {}

  private record Entry<T>(String word, boolean asWritten, Optional<T> meaning) {}

  /** Says what a word means; the first to say it is right. */
  public Lexicon<T> add(String word, T meaning) {
    return put(word, Optional.of(meaning));
  }

  /** A word that means nothing here. */
  public Lexicon<T> decoy(String word) {
    return put(word, Optional.empty());
  }

  /** From left to right; no two overlap. */
  public List<Found<T>> in(String words) {
    String text = HalfWidth.of(words);
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Entry<T>> entry = at(text, at);
      int from = at;
      entry
          .flatMap(Entry::meaning)
          .ifPresent(m -> found.add(new Found<>(from, from + entry.get().word().length(), m)));
      at += entry.map(e -> e.word().length()).orElse(1);
    }
    return found;
  }

  private Lexicon<T> put(String written, Optional<T> meaning) {
    String word = HalfWidth.of(written);
    List<Entry<T>> entries =
        byFirst.computeIfAbsent(Character.toLowerCase(word.charAt(0)), c -> new ArrayList<>());
    if (entries.stream().noneMatch(entry -> entry.word().equals(word))) {
      entries.add(new Entry<>(word, isAbbreviation(word), meaning));
      entries.sort(Comparator.comparingInt((Entry<T> entry) -> -entry.word().length()));
    }
    return this;
  }

  private Optional<Entry<T>> at(String text, int at) {
    return byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of()).stream()
        .filter(entry -> stands(entry, text, at))
        .findFirst();
  }

  private boolean stands(Entry<?> entry, String text, int at) {
    String word = entry.word();
    int end = at + word.length();
    return text.regionMatches(!entry.asWritten(), at, word, 0, word.length())
        && !(isLatin(word, 0) && at > 0 && isWordBefore(text, at - 1))
        && !(isLatin(word, word.length() - 1) && end < text.length() && isLatin(text, end));
  }

  private boolean isWordBefore(String text, int at) {
    return isLatin(text, at) || (!behindFigures && Character.isDigit(text.charAt(at)));
  }

  private static boolean isLatin(String text, int at) {
    char letter = text.charAt(at);
    return letter < '\u0250' && Character.isLetter(letter);
  }

  private static boolean isAbbreviation(String word) {
    return word.chars().filter(Character::isLetter).count() <= SHORT
        && word.chars().anyMatch(Character::isUpperCase);
  }
}
