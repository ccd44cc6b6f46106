package health.consilium.records.web.viewer;

import health.consilium.records.FileRow;
import health.consilium.records.PageToRead;
import health.consilium.records.RecordNumbers;
import health.consilium.records.RecordNumbers.Named;
import health.consilium.records.RecordToRead;
import health.consilium.records.SafeCopyState;
import health.consilium.records.web.viewer.ShelvedRecord.Leaf;
import health.consilium.records.web.viewer.ShelvedRecord.Original;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts records on the shelf: by kind, within a kind by date, else as they arrived. */
final class Shelf {

  private final ViewerWords words;
  private final LeafNotes notes;

  Shelf(ViewerWords words, LeafNotes notes) {
    this.words = words;
    this.notes = notes;
  }

  List<ShelvedRecord> of(List<RecordToRead> records) {
    var numbers =
        new RecordNumbers(
            records.stream()
                .map(
                    record ->
                        new Named(
                            record.id(), record.kind(), record.documentDate(), record.receivedAt()))
                .toList());
    Comparator<RecordToRead> order =
        Comparator.comparing(RecordToRead::kind)
            .thenComparing(record -> record.documentDate().orElse(LocalDate.MAX))
            .thenComparingInt(record -> numbers.placeOf(record.id()));
    return records.stream()
        .sorted(order)
        .map(
            record -> {
              long alike = records.stream().filter(other -> other.kind() == record.kind()).count();
              int place = alike > 1 ? numbers.placeOf(record.id()) : 0;
              return shelved(record, place, numbers.of(record.id()));
            })
        .toList();
  }

  private ShelvedRecord shelved(RecordToRead record, int place, int number) {
    String title = numbered(words.say("records.kind." + record.kind()), place);
    return new ShelvedRecord(
        record.id(),
        title,
        record.photos() > 1 ? words.say("viewer.photos", record.photos()) : record.label(),
        words.say("viewer.size", record.pages().size()),
        record.documentDate().map(words::day).orElse(""),
        record.documentDate().map(LocalDate::toString).orElse(""),
        gaps(record),
        originals(record),
        record.pages().stream().map(page -> leaf(record, page, title, number)).toList());
  }

  private Leaf leaf(RecordToRead record, PageToRead page, String title, int number) {
    String address = "/records/pages/" + record.id() + "/" + page.number();
    // a picture that took the place of another must not be shown from the browser's memory
    String version = "?v=" + page.id();
    return new Leaf(
        page.number(),
        words.say("viewer.leaf", page.number()),
        citation(record, page, number),
        words.say("viewer.where", title, page.number(), record.pages().size()),
        anchor(record.id(), page.number()),
        page.hasImage() ? address + "/small" + version : "",
        page.hasImage() ? address + "/large" + version : "",
        address + "/words" + version,
        notes.flags(record.id(), page.number()),
        notes.wish(record.id(), page.number()));
  }

  /** As the letter names it, and numbered only while nothing else tells it from others. */
  private String citation(RecordToRead record, PageToRead page, int number) {
    String kind = numbered(words.say("letter.RecordKind." + record.kind()), number);
    return record
        .documentDate()
        .map(day -> words.say("viewer.citation.dated", kind, words.day(day), page.number()))
        .orElseGet(() -> words.say("viewer.citation", kind, page.number()));
  }

  private String numbered(String kind, int number) {
    return number == 0 ? kind : words.say("letter.place.numbered", kind, String.valueOf(number));
  }

  private static List<Original> originals(RecordToRead record) {
    return record.files().stream()
        .filter(file -> !file.safeCopy().isOnItsWay() && file.safeCopy() != SafeCopyState.VIRUS)
        .filter(file -> !file.setApart())
        .map(
            file ->
                new Original(
                    file.label(),
                    "/records/originals/" + file.id(),
                    file.safeCopy() != SafeCopyState.READY))
        .toList();
  }

  private List<String> gaps(RecordToRead record) {
    return Stream.concat(Stream.of(note(record)), notes.missing(record.id()).stream())
        .filter(gap -> !gap.isEmpty())
        .toList();
  }

  /** When a later file of it cannot be read, the page says so itself. */
  private String note(RecordToRead record) {
    if (!record.safeCopy().isOnItsWay() && !record.pages().isEmpty()) {
      return "";
    }
    return switch (record.safeCopy()) {
      case READY ->
          words.say(
              record.files().stream().anyMatch(FileRow::setApart)
                  ? "viewer.allSetApart"
                  : "review.copy.CANNOT_BE_SHOWN");
      case UNCHECKED,
          WAITING,
          PASSWORD_PROTECTED,
          WRONG_PASSWORD,
          DAMAGED,
          TOO_LARGE,
          NO_PROGRAM,
          PARTLY_UNPACKED,
          ARCHIVE_TOO_LARGE,
          ARCHIVE_TOO_DEEP,
          CANNOT_BE_SHOWN,
          VIRUS ->
          words.say("review.copy." + record.safeCopy());
    };
  }

  /** How a page is called within the viewer. */
  static String anchor(Object recordId, int number) {
    return "page-" + recordId + "-" + number;
  }
}
