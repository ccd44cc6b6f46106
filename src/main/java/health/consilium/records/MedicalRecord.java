package health.consilium.records;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document of a patient's: a report, a letter, a list of treatments.
 *
 * <p>It was sent as one file, or as several photos that are its pages. Until a doctor may have read
 * it, the patient may move it to another kind or remove it; the files themselves never change.
 */
@Entity
@Table(name = "medical_record")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class MedicalRecord {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private RecordKind kind;

  @Column(nullable = false, updatable = false)
  private UUID sitting;

  @Column(name = "sitting_at", nullable = false, updatable = false)
  private Instant sittingAt;

  @Column(nullable = false)
  private int position;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Column(name = "document_date")
  private @Nullable LocalDate documentDate;

  @OneToMany(mappedBy = "record", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<RecordFile> files = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected MedicalRecord() {}

  /** The sitting begins when the first of its files arrives. */
  MedicalRecord(UUID referralId, Arrival arrival, Instant sittingAt, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = referralId;
    this.kind = arrival.kind();
    this.sitting = arrival.place().sitting();
    this.sittingAt = sittingAt;
    this.position = arrival.place().position();
    this.receivedAt = now;
    this.files.add(new RecordFile(this, arrival, now));
  }

  /** A photo that was chosen with the others becomes a page, in the order of the choice. */
  RecordFile insert(Arrival photo, Instant now) {
    RecordFile page = new RecordFile(this, photo, now);
    order().insert(page);
    files.add(page);
    position = Math.min(position, photo.place().position());
    return page;
  }

  /** A doctor may have read the others: their numbers stay. */
  RecordFile append(Arrival photo, Instant now) {
    RecordFile page = new RecordFile(this, photo, now);
    order().append(page);
    files.add(page);
    return page;
  }

  /** A better photo of one page; a photo whose place it takes is no longer shown. */
  RecordFile replace(RecordFile old, int page, Arrival photo, Instant now) {
    RecordFile better = new RecordFile(this, photo, now);
    better.stand(old.position() + page - 1);
    if (old.isPhoto()) {
      old.remove(now);
    }
    files.add(better);
    return better;
  }

  /** As if it had never come; the others close up. */
  void erase(RecordFile page) {
    files.remove(page);
    order().closeUp();
  }

  /** It is no longer shown; the others close up. */
  void takeOut(RecordFile page, Instant now) {
    page.remove(now);
    order().closeUp();
  }

  /** The order of its photos. */
  PageOrder order() {
    return new PageOrder(files());
  }

  public void moveTo(RecordKind kind) {
    this.kind = kind;
  }

  public void remove(Instant now) {
    files().forEach(file -> file.remove(now));
    removedAt = now;
  }

  /** What the reviewer read on it: the day of the report or the sample. */
  public void dateFrom(@Nullable LocalDate date) {
    documentDate = date;
  }

  public UUID id() {
    return id;
  }

  public UUID referralId() {
    return referralId;
  }

  public RecordKind kind() {
    return kind;
  }

  /** What was sent for it and not taken back, in the order of the pages. */
  public List<RecordFile> files() {
    return files.stream()
        .filter(file -> !file.isRemoved())
        .sorted(Comparator.comparingInt(RecordFile::position))
        .toList();
  }

  /**
   * The one that has that page; a single page that was sent for it goes before a whole document.
   */
  Optional<RecordFile> fileOf(int page) {
    return files().stream()
        .filter(file -> file.holds(page))
        .max(Comparator.comparingInt(RecordFile::position).thenComparing(RecordFile::isPhoto));
  }

  boolean isOfPhotos() {
    return files().stream().allMatch(RecordFile::isPhoto);
  }

  /** What its sender called it, or the first of its pages. */
  public String label() {
    return files().getFirst().label();
  }

  public long bytes() {
    return files().stream().mapToLong(RecordFile::bytes).sum();
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public Optional<LocalDate> documentDate() {
    return Optional.ofNullable(documentDate);
  }

  /** Waits while any of its files waits, and can be read when any of them can. */
  public SafeCopyState safeCopy() {
    return files().stream().map(RecordFile::safeCopy).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The number of the last page that can be shown. */
  public int pages() {
    return files().stream().mapToInt(RecordFile::lastPage).max().orElse(0);
  }
}
