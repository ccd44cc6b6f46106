package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a letter with a link at every page that they name; the words stay as they are.
 *
 * <p>A letter is kept as it reads, so a place is found again by its words. Where statements cite a
 * page by the same words for several passages, they lead to the page as a whole; what two records
 * are called by leads nowhere.
 */
public final class LinkedText {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Map<String, List<Citation>> places = new HashMap<>();
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
    this(new CitedPlaces(content, words).all(), words, pages);
  }

  private LinkedText(
      Stream<CitedPlace> cited, LetterWords words, Function<Citation, Optional<String>> pages) {
    this.words = words;
    this.pages = pages;
    cited.forEach(place -> places.merge(place.words(), place.citations(), LinkedText::together));
    this.written = written(places.keySet());
  }

  private static List<Citation> together(List<Citation> some, List<Citation> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** For what a statement cites itself: another may cite the same page for another passage. */
  public LinkedText citing(List<Citation> citations) {
    return new LinkedText(new PlaceWords(words).of(citations).stream(), words, pages);
  }

  /** The longest first: one page of a record begins like several, and like the tenth of it. */
  private static Pattern written(Set<String> places) {
    return places.isEmpty()
        ? NOTHING
        : Pattern.compile(
            places.stream()
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
      pieces.addAll(pieces(found.group(), places.getOrDefault(found.group(), List.of())));
      done = found.end();
    }
    add(pieces, text.substring(done));
    return List.copyOf(pieces);
  }

  /** At least one page can be opened. */
  public boolean leadsSomewhere() {
    return places.values().stream()
        .flatMap(List::stream)
        .anyMatch(citation -> pages.apply(citation).isPresent());
  }

  private static void add(List<Piece> pieces, String plain) {
    if (!plain.isEmpty()) {
      pieces.add(Piece.plain(plain));
    }
  }

  /** The first number takes the name of the record with it. */
  private List<Piece> pieces(String text, List<Citation> citations) {
    String numbers =
        new PlaceWords(words)
            .spellings(citations).stream().filter(text::contains).findFirst().orElse("");
    int from = text.lastIndexOf(numbers);
    Map<Integer, List<Citation>> cited =
        citations.stream().collect(Collectors.groupingBy(Citation::page));
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (MatchResult number : NUMBER.matcher(numbers).results().toList()) {
      int start = done == 0 ? 0 : from + number.start();
      add(pieces, text.substring(done, start));
      done = cited.size() == 1 ? text.length() : from + number.end();
      List<Citation> meant = cited.getOrDefault(Integer.valueOf(number.group()), List.of());
      pieces.add(piece(text.substring(start, done), meant, start > 0));
    }
    add(pieces, text.substring(done));
    return pieces;
  }

  private Piece piece(String text, List<Citation> meant, boolean bare) {
    return one(meant)
        .flatMap(
            page ->
                pages.apply(page).map(link -> new Piece(text, link, bare ? inFull(page) : text)))
        .orElseGet(() -> Piece.plain(text));
  }

  private String inFull(Citation page) {
    return words.placesOf(List.of(page)).getFirst();
  }

  /** What all of them mean: the page where they mean several passages of it. */
  private static Optional<Citation> one(List<Citation> meant) {
    if (meant.stream().map(Citation::recordId).distinct().count() > 1) {
      return Optional.empty();
    }
    boolean same = meant.stream().distinct().count() == 1;
    return meant.stream().findFirst().map(first -> same ? first : first.wholePage());
  }
}
