package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import health.consilium.records.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places in the records in words, one for each record with all its pages. */
public record PlaceWords(LetterWords words) {

  /** Pages of one record, and where they are seen; the link is null in what is sent. */
  public record Place(String words, @Nullable String link) {}

  private record CitedRecord(RecordKind kind, @Nullable LocalDate date) {}

  List<Place> of(List<Citation> citations) {
    Map<CitedRecord, List<Citation>> cited = new LinkedHashMap<>();
    for (Citation citation : citations) {
      cited
          .computeIfAbsent(
              new CitedRecord(citation.kind(), citation.date()), none -> new ArrayList<>())
          .add(citation);
    }
    return cited.entrySet().stream().map(each -> place(each.getKey(), each.getValue())).toList();
  }

  private Place place(CitedRecord record, List<Citation> citations) {
    SortedSet<Integer> pages =
        citations.stream().map(Citation::page).collect(Collectors.toCollection(TreeSet::new));
    return new Place(place(record, pages), citations.getFirst().link());
  }

  private String place(CitedRecord cited, SortedSet<Integer> pages) {
    String numbers = numbers(pages);
    String page = words.text(pages.size() == 1 ? "place.page" : "place.pages", numbers);
    return cited.date() == null
        ? words.text("place.undated", words.word(cited.kind()), page)
        : words.text("place", words.word(cited.kind()), words.shortDate(cited.date()), page);
  }

  /** Pages as numbers, a run of them as its ends. */
  private String numbers(SortedSet<Integer> pages) {
    boolean run = pages.size() > 1 && pages.last() - pages.first() == pages.size() - 1;
    return run
        ? pages.first() + "–" + pages.last()
        : pages.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(words.text("next.between")));
  }
}
