package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import jakarta.persistence.Column;
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

  private @Nullable Integer turn;

  @Column(name = "set_apart", nullable = false, insertable = false, updatable = false)
  private boolean setApart;

  @Enumerated(EnumType.STRING)
  @Column(name = "safe_copy", nullable = false)
  private SafeCopyState safeCopy = SafeCopyState.WAITING;

  @Column(name = "checked_at")
  private @Nullable Instant checkedAt;

  @Column(nullable = false)
  private int pages;

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

  /** By quarters clockwise; its safe copy is to be made anew and stands as it was until then. */
  void turn(int quarters) {
    turn = Math.floorMod((turn == null ? 0 : turn) + quarters, 4);
    if (safeCopy != SafeCopyState.UNCHECKED) {
      safeCopy = SafeCopyState.WAITING;
    }
  }

  /** So its first copy was laid; from now on only its patient turns it. */
  void laid(int quarters) {
    turn = quarters;
  }

  void remove(Instant now) {
    removedAt = now;
  }

  /** A virus scanner has to look at it first. */
  void awaitCheck() {
    if (checkedAt == null && safeCopy == SafeCopyState.WAITING) {
      safeCopy = SafeCopyState.UNCHECKED;
    }
  }

  void passCheck(Instant now) {
    checkedAt = now;
    if (safeCopy == SafeCopyState.UNCHECKED) {
      safeCopy = SafeCopyState.WAITING;
    }
  }

  void failCheck(Instant now) {
    checkedAt = now;
    safeCopy = SafeCopyState.VIRUS;
  }

  /** Looked at, and no virus found. */
  boolean isClean() {
    return checkedAt != null && !hasVirus();
  }

  boolean hasVirus() {
    return safeCopy == SafeCopyState.VIRUS;
  }

  /**
   * Nobody gets what has a virus, staff nothing that waits to be looked at, and a reviewer nothing
   * with a page that was set apart.
   */
  boolean mayBeHandedTo(Actor reader) {
    return !hasVirus()
        && !(setApart && reader instanceof Reviewer)
        && (safeCopy != SafeCopyState.UNCHECKED || reader instanceof Patient);
  }

  /** Nothing of it was ever to be seen. */
  boolean isFirstCopyOnItsWay() {
    return pages == 0 && safeCopy.isOnItsWay();
  }

  /** The same content again has the same virus. */
  void refuseVirus(String labelOfNow) {
    if (hasVirus()) {
      throw new RecordNotTaken(Obstacle.VIRUS, labelOfNow, 0);
    }
  }

  /** The pages of a copy that was made before stay when a later one fails. */
  public void copied(SafeCopyState state, int pages) {
    this.safeCopy = state;
    if (state == SafeCopyState.READY) {
      this.pages = pages;
    }
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
    return safeCopy;
  }

  /** How many quarters clockwise its safe copy is turned; nothing before its first copy. */
  public OptionalInt turn() {
    return turn == null ? OptionalInt.empty() : OptionalInt.of(turn);
  }

  /** Whether another person's page is in it. */
  public boolean isSetApart() {
    return setApart;
  }

  /** How many pages its safe copy has. */
  public int pages() {
    return pages;
  }

  /**
   * Whether that page of the record is in it; a photo has its place whatever becomes of its copy.
   */
  boolean holds(int page) {
    return isPhoto() ? page == position : position <= page && page <= lastPage();
  }

  /** The number of its last page in the record; none when it has no safe copy. */
  int lastPage() {
    return pages == 0 ? 0 : position + pages - 1;
  }
}
