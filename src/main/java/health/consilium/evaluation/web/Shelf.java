package health.consilium.evaluation.web;

import health.consilium.evaluation.web.ShelvedRecord.Leaf;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.records.PageToRead;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordToRead;
import health.consilium.records.SafeCopyState;
import health.consilium.review.web.ClockWords;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts records on the shelf: by kind, within a kind by date, else as the patient chose them. */
final class Shelf {

  private static final Comparator<RecordToRead> ORDER =
      Comparator.comparing(RecordToRead::kind)
          .thenComparing(record -> record.documentDate().orElse(LocalDate.MAX));

  private final Texts texts;
  private final ClockWords dates;

  private Shelf(Language language) {
    this.texts = Texts.of(language);
    this.dates = new ClockWords(language, ZoneOffset.UTC);
  }

  /** A shelf that is labelled in the reader's language. */
  static Shelf in(Language language) {
    return new Shelf(language);
  }

  List<ShelvedRecord> of(List<RecordToRead> records) {
    Map<RecordKind, Integer> placed = new EnumMap<>(RecordKind.class);
    List<ShelvedRecord> shelf = new ArrayList<>();
    for (RecordToRead record : records.stream().sorted(ORDER).toList()) {
      int place = placed.merge(record.kind(), 1, Integer::sum);
      long alike = records.stream().filter(other -> other.kind() == record.kind()).count();
      shelf.add(shelved(record, alike > 1 ? " " + place : ""));
    }
    return shelf;
  }

  private ShelvedRecord shelved(RecordToRead record, String suffix) {
    String title = texts.say("records.kind." + record.kind()) + suffix;
    String brief = texts.say("review.kind." + record.kind()) + suffix;
    return new ShelvedRecord(
        record.id(),
        title,
        record.label(),
        texts.say("review.records.pages", record.pages().size()),
        record.documentDate().map(dates::fullDay).orElse(""),
        record.documentDate().map(LocalDate::toString).orElse(""),
        note(record),
        record.safeCopy() == SafeCopyState.READY
            ? "/records/originals/" + record.files().getFirst().id()
            : "",
        record.pages().stream().map(page -> leaf(record, page, title, brief)).toList());
  }

  private Leaf leaf(RecordToRead record, PageToRead page, String title, String brief) {
    String address = "/records/pages/" + record.id() + "/" + page.number();
    String name = texts.say("review.page", page.number());
    return new Leaf(
        page.number(),
        name,
        texts.say("review.citation", brief, page.number()),
        texts.say("review.page.where", title, page.number(), record.pages().size()),
        "page-" + record.id() + "-" + page.number(),
        page.hasImage() ? address + "/small" : "",
        page.hasImage() ? address + "/large" : "",
        "/reviewer/page-words?record=" + record.id() + "&page=" + page.number());
  }

  private String note(RecordToRead record) {
    return switch (record.safeCopy()) {
      case READY -> record.pages().isEmpty() ? texts.say("review.copy.CANNOT_BE_SHOWN") : "";
      case WAITING, PASSWORD_PROTECTED, DAMAGED, TOO_LARGE, NO_PROGRAM, CANNOT_BE_SHOWN ->
          texts.say("review.copy." + record.safeCopy());
    };
  }
}
