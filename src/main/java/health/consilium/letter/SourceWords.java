package health.consilium.letter;

import health.consilium.letter.LetterContent.MissingItem;
import health.consilium.letter.LetterContent.RecordExcluded;
import health.consilium.letter.LetterContent.Sources;
import java.util.List;

/** What an opinion does not rest on, in words: records that were set aside, and what is missing. */
public record SourceWords(LetterWords words) {

  /** One sentence for each record that was set aside, and why where that holds. */
  public List<String> excluded(Sources sources) {
    return sources.excluded().stream().map(this::excluded).toList();
  }

  private String excluded(RecordExcluded record) {
    String which =
        words.joined(
            "next.between",
            words.record(record.kind(), record.number()),
            record.date() == null ? "" : words.shortDate(record.date()),
            pages(record.pages()));
    return record.reason() == null
        ? words.text("excluded.only", which)
        : words.text("excluded.of", which, words.word(record.reason()));
  }

  private String pages(int pages) {
    if (pages == 0) {
      return "";
    }
    return words.text(pages == 1 ? "excluded.page" : "excluded.pages", String.valueOf(pages));
  }

  /** Before what it is needed; empty when nobody said. */
  public String needed(MissingItem missing) {
    return missing.neededBefore() == null ? "" : words.word(missing.neededBefore());
  }

  /** Before what something is needed is said of any of them. */
  public boolean tellsNeed(Sources sources) {
    return sources.missing().stream().anyMatch(missing -> missing.neededBefore() != null);
  }
}
