package health.consilium.records.web;

import health.consilium.records.RecordGuide;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordRow;
import health.consilium.records.completeness.Availability;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One kind of record on the patient's page: what is said of it and the files that are there. */
public record Slot(RecordKind kind, String said, boolean open, List<SentFile> files) {

  /** A kind that every referral needs, or that has files, lies open; the others are folded away. */
  static Slot of(
      RecordKind kind, Optional<Availability> said, List<RecordRow> rows, FileWords words) {
    List<SentFile> files =
        rows.stream()
            .filter(row -> row.kind() == kind)
            .map(row -> SentFile.of(row, words))
            .toList();
    boolean needed = RecordGuide.get().isNeeded(kind);
    String chosen =
        said.map(Availability::name).orElse(files.isEmpty() ? "" : Availability.HAVE.name());
    return new Slot(kind, chosen, needed || !files.isEmpty(), files);
  }

  public String nameKey() {
    return "records.kind." + kind.name();
  }

  public String hintKey() {
    return "patient.records.hint." + kind.name();
  }

  public String saidKey() {
    return "records.availability." + said;
  }

  /** What can still be closed is told in colour too. */
  public String mood() {
    return said.equals(Availability.ASKED.name()) ? "" : "calm";
  }

  public List<Choice> choices() {
    return Stream.of(Availability.values())
        .map(word -> new Choice(word, word.name().equals(said)))
        .toList();
  }

  /** One of the four honest answers. */
  public record Choice(Availability value, boolean chosen) {

    public String key() {
      return "records.availability." + value.name();
    }
  }
}
