package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file that a patient sent, kept as it came: a whole record, or the photo of one of its pages.
 *
 * <p>Its bytes are safe in the vault; then it waits for its safe copy, which either becomes ready
 * or ends with the reason why there is none.
 */
@Entity
@Table(name = "record_file")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class RecordFile {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "record_id", nullable = false)
  private MedicalRecord record;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(nullable = false)
  private int position;

  @Column(nullable = false, updatable = false)
  private int chosen;

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

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Column(name = "set_apart", nullable = false, insertable = false, updatable = false)
  private boolean setApart;

  @Embedded private FileCopy copy = FileCopy.ordered();

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected RecordFile() {}

  /** Stands where its record will put it. */
  RecordFile(MedicalRecord record, Arrival arrival, Instant now) {
    this.id = UUID.randomUUID();
    this.record = record;
    this.referralId = record.referralId();
    this.position = 1;
    this.chosen = arrival.place().position();
    this.label = arrival.label();
    this.format = arrival.format();
    this.bytes = arrival.stored().bytes();
    this.sha256 = arrival.stored().sha256();
    this.vaultName = arrival.stored().name();
    this.receivedAt = now;
  }

  void stand(int position) {
    this.position = position;
  }

  void remove(Instant now) {
    removedAt = now;
  }

  /**
   * Nobody gets what has a virus, staff nothing that waits to be looked at, and a reviewer nothing
   * with a page that was set apart.
   */
  boolean mayBeHandedTo(Actor reader) {
    return !copy.hasVirus()
        && !(setApart && reader instanceof Reviewer)
        && (safeCopy() != SafeCopyState.UNCHECKED || reader instanceof Patient);
  }

  /** The same content again is no better; what can be done about it is said. */
  void refuseAgain(String labelOfNow) {
    Obstacle.againstAnother(safeCopy())
        .ifPresent(
            obstacle -> {
              throw new RecordNotTaken(obstacle, labelOfNow, 0);
            });
  }

  public void copied(SafeCopyState state, int pages) {
    copy.end(state, pages);
  }

  public UUID id() {
    return id;
  }

  public MedicalRecord record() {
    return record;
  }

  public UUID referralId() {
    return referralId;
  }

  /** The number of its first page in the record. */
  public int position() {
    return position;
  }

  boolean wasChosenAfter(RecordFile other) {
    return chosen > other.chosen;
  }

  boolean isPhoto() {
    return format.isPhoto();
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

  public UUID vaultName() {
    return vaultName;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public SafeCopyState safeCopy() {
    return copy.state();
  }

  FileCopy copy() {
    return copy;
  }

  public OptionalInt turn() {
    return copy.turn();
  }

  /** Whether another person's page is in it. */
  public boolean isSetApart() {
    return setApart;
  }

  /** How many pages its safe copy has. */
  public int pages() {
    return copy.pages();
  }

  /**
   * Whether that page of the record is in it; a photo has its place whatever becomes of its copy.
   */
  boolean holds(int page) {
    return isPhoto() ? page == position : position <= page && page <= lastPage();
  }

  /** The number of its last page in the record; none when it has no safe copy. */
  int lastPage() {
    return pages() == 0 ? 0 : position + pages() - 1;
  }
}
