package health.consilium.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file that a patient sent, kept as it came.
 *
 * <p>Received once its bytes are safe in the vault; then waits for its safe copy, which either
 * becomes ready or ends with the reason why there is none. The patient may move it to another kind
 * or remove it; the original itself never changes.
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
  private String label;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private RecordFormat format;

  @Column(nullable = false, updatable = false)
  private long bytes;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(name = "vault_name", nullable = false, updatable = false)
  private UUID vaultName;

  @Column(nullable = false, updatable = false)
  private UUID sitting;

  @Column(name = "sitting_at", nullable = false, updatable = false)
  private Instant sittingAt;

  @Column(nullable = false, updatable = false)
  private int position;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Column(name = "document_date")
  private @Nullable LocalDate documentDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "safe_copy", nullable = false)
  private SafeCopyState safeCopy = SafeCopyState.WAITING;

  @Column(nullable = false)
  private int pages;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected MedicalRecord() {}

  /** The sitting begins when the first of its files arrives. */
  MedicalRecord(UUID referralId, Arrival arrival, Instant sittingAt, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = referralId;
    this.kind = arrival.kind();
    this.label = arrival.label();
    this.format = arrival.format();
    this.bytes = arrival.stored().bytes();
    this.sha256 = arrival.stored().sha256();
    this.vaultName = arrival.stored().name();
    this.sitting = arrival.place().sitting();
    this.sittingAt = sittingAt;
    this.position = arrival.place().position();
    this.receivedAt = now;
  }

  public void moveTo(RecordKind kind) {
    this.kind = kind;
  }

  public void remove(Instant now) {
    removedAt = now;
  }

  /** What the reviewer read on it: the day of the report or the sample. */
  public void dateFrom(@Nullable LocalDate date) {
    documentDate = date;
  }

  public void copied(SafeCopyState state, int pages) {
    this.safeCopy = state;
    this.pages = pages;
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

  public String label() {
    return label;
  }

  public RecordFormat format() {
    return format;
  }

  public long bytes() {
    return bytes;
  }

  public String sha256() {
    return sha256;
  }

  public UUID vaultName() {
    return vaultName;
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

  public SafeCopyState safeCopy() {
    return safeCopy;
  }

  public int pages() {
    return pages;
  }
}
