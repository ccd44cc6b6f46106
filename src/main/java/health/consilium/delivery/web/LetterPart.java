package health.consilium.delivery.web;

import java.util.List;

/** One part of a letter on the screen: a heading and below it texts, pairs, a list or a table. */
public record LetterPart(
    String heading,
    List<String> texts,
    List<Fact> pairs,
    Items items,
    Table table,
    boolean urgent) {

  /** A list under the texts; steps are numbered. */
  public record Items(List<String> entries, boolean numbered) {}

  /** A table under the texts; without rows there is none. */
  public record Table(List<String> columns, List<List<String>> rows) {}

  private static final Items NO_ITEMS = new Items(List.of(), false);
  private static final Table NO_TABLE = new Table(List.of(), List.of());

  static LetterPart of(String heading, List<String> texts) {
    return new LetterPart(heading, filled(texts), List.of(), NO_ITEMS, NO_TABLE, false);
  }

  LetterPart with(List<Fact> pairs) {
    return new LetterPart(heading, texts, pairs, items, table, urgent);
  }

  LetterPart listing(List<String> entries) {
    return new LetterPart(heading, texts, pairs, new Items(entries, false), table, urgent);
  }

  LetterPart numbering(List<String> entries) {
    return new LetterPart(heading, texts, pairs, new Items(entries, true), table, urgent);
  }

  LetterPart tabling(List<String> columns, List<List<String>> rows) {
    return new LetterPart(heading, texts, pairs, items, new Table(columns, rows), urgent);
  }

  LetterPart asUrgent() {
    return new LetterPart(heading, texts, pairs, items, table, true);
  }

  /** Something stands below the heading. */
  boolean says() {
    return !texts.isEmpty()
        || !pairs.isEmpty()
        || !items.entries().isEmpty()
        || !table.rows().isEmpty();
  }

  private static List<String> filled(List<String> texts) {
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }
}
