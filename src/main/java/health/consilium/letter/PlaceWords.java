package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import health.consilium.records.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places in the records in words, one for each record with all its pages. */
public record PlaceWords(LetterWords words) {

  /** Of how many pages; of two both are its ends. */
  private static final Set<Integer> SHORT_RUN = Set.of(3, 4);

  private record CitedRecord(
      Optional<UUID> id, RecordKind kind, @Nullable LocalDate date, int number) {

    private static CitedRecord of(Citation citation) {
      return new CitedRecord(
          citation.recordId(), citation.kind(), citation.date(), citation.number());
    }
  }

  /** A record as sentences name it: by kind, and by number where others are like it. */
  String named(String kind, int number) {
    return number == 0 ? kind : words.text("place.numbered", kind, String.valueOf(number));
  }

  List<CitedPlace> of(List<Citation> citations) {
    Map<CitedRecord, List<Citation>> cited = new LinkedHashMap<>();
    for (Citation citation : citations) {
      cited.computeIfAbsent(CitedRecord.of(citation), none -> new ArrayList<>()).add(citation);
    }
    return cited.entrySet().stream()
        .map(each -> new CitedPlace(place(each.getKey(), each.getValue()), each.getValue()))
        .toList();
  }

  private String place(CitedRecord cited, List<Citation> citations) {
    String page =
        words.text(pages(citations).size() == 1 ? "place.page" : "place.pages", numbers(citations));
    String kind = named(words.word(cited.kind()), cited.number());
    return cited.date() == null
        ? words.text("place.undated", kind, page)
        : words.text("place", kind, words.shortDate(cited.date()), page);
  }

  /** Pages as numbers, a long run of them as its ends: what is named can be opened. */
  String numbers(List<Citation> citations) {
    SortedSet<Integer> pages = pages(citations);
    return isRun(pages) && !SHORT_RUN.contains(pages.size()) ? ends(pages) : each(pages);
  }

  /** The same, and as letters write it that were kept before: each run as its ends. */
  List<String> spellings(List<Citation> citations) {
    SortedSet<Integer> pages = pages(citations);
    return isRun(pages) ? List.of(numbers(citations), ends(pages)) : List.of(numbers(citations));
  }

  private static boolean isRun(SortedSet<Integer> pages) {
    return pages.size() > 1 && pages.last() - pages.first() == pages.size() - 1;
  }

  private static String ends(SortedSet<Integer> pages) {
    return pages.first() + "–" + pages.last();
  }

  private String each(SortedSet<Integer> pages) {
    return pages.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(words.text("next.between")));
  }

  private static SortedSet<Integer> pages(List<Citation> citations) {
    return citations.stream().map(Citation::page).collect(Collectors.toCollection(TreeSet::new));
  }
}
