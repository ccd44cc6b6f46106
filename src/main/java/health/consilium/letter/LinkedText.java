package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a letter with a link at every page that they name; the words stay as they are.
 *
 * <p>A letter is kept as it reads, so a place is found again by its words. Each stands for one
 * record and its pages only: {@link health.consilium.records.RecordNumbers} sees to that.
 */
public final class LinkedText {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Map<String, CitedPlace> places = new HashMap<>();
  private final LetterWords words;
  private final Function<Citation, Optional<String>> pages;
  private final Pattern written;

  /**
   * A piece of a text.
   *
   * @param link where its page is seen; null for what leads nowhere
   * @param name says the place in full also where the words are a bare number; empty without link
   */
  public record Piece(String words, @Nullable String link, String name) {

    private static Piece plain(String words) {
      return new Piece(words, null, "");
    }
  }

  /**
   * @param pages where a page is seen; nothing for one that is not to be opened
   */
  public LinkedText(
      LetterContent content, LetterWords words, Function<Citation, Optional<String>> pages) {
    this.words = words;
    this.pages = pages;
    new CitedPlaces(content, words).all().forEach(place -> places.put(place.words(), place));
    this.written = written(places);
  }

  /** The longest first: one page of a record begins like several, and like the tenth of it. */
  private static Pattern written(Map<String, CitedPlace> places) {
    return places.isEmpty()
        ? NOTHING
        : Pattern.compile(
            places.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?!\\d|–\\d|, \\d)")));
  }

  public List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = written.matcher(text);
    int done = 0;
    while (found.find()) {
      add(pieces, text.substring(done, found.start()));
      Optional.ofNullable(places.get(found.group())).map(this::pieces).ifPresent(pieces::addAll);
      done = found.end();
    }
    add(pieces, text.substring(done));
    return List.copyOf(pieces);
  }

  /** At least one page can be opened. */
  public boolean leadsSomewhere() {
    return places.values().stream()
        .flatMap(place -> place.citations().stream())
        .anyMatch(citation -> pages.apply(citation).isPresent());
  }

  private static void add(List<Piece> pieces, String plain) {
    if (!plain.isEmpty()) {
      pieces.add(Piece.plain(plain));
    }
  }

  /** The first number takes the name of the record with it. */
  private List<Piece> pieces(CitedPlace place) {
    String text = place.words();
    String numbers = new PlaceWords(words).numbers(place.citations());
    int from = text.lastIndexOf(numbers);
    if (from < 0) {
      return List.of(Piece.plain(text));
    }
    Map<Integer, Citation> cited = new TreeMap<>();
    place.citations().forEach(citation -> cited.putIfAbsent(citation.page(), citation));
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (MatchResult number : NUMBER.matcher(numbers).results().toList()) {
      int start = done == 0 ? 0 : from + number.start();
      add(pieces, text.substring(done, start));
      done = cited.size() == 1 ? text.length() : from + number.end();
      Citation citation = cited.get(Integer.valueOf(number.group()));
      pieces.add(piece(text.substring(start, done), citation, start > 0));
    }
    add(pieces, text.substring(done));
    return pieces;
  }

  private Piece piece(String text, @Nullable Citation citation, boolean bare) {
    Optional<String> link = citation == null ? Optional.empty() : pages.apply(citation);
    if (citation == null || link.isEmpty()) {
      return Piece.plain(text);
    }
    return new Piece(text, link.get(), bare ? words.placesOf(List.of(citation)).getFirst() : text);
  }
}
