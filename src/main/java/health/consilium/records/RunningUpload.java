package health.consilium.records;

import health.consilium.platform.persistence.OptionalIdConverter;
import health.consilium.platform.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, however often the network fails.
 *
 * <p>Announced with its size, it grows part by part. Whoever went on with it last holds it; what
 * others still send is not taken. With its last byte it becomes a record, is recognised as one that
 * was there, or is refused; that is remembered for a while, for a phone that missed the answer.
 */
@Entity
@Table(name = "upload")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class RunningUpload {

  /** A phone may be lost over a weekend. */
  private static final Duration PATIENCE = Duration.ofDays(7);

  /** What was announced and never begun keeps no room for as long. */
  private static final Duration UNBEGUN = Duration.ofDays(1);

  private static final Duration REMEMBERED = Duration.ofDays(1);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(name = "patient_id", nullable = false, updatable = false)
  private UUID patientId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private RecordKind kind;

  @Column(nullable = false, updatable = false)
  private String label;

  @Column(nullable = false)
  private String metadata;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(nullable = false, updatable = false)
  private UUID sitting;

  @Column(nullable = false, updatable = false)
  private int position;

  @Column(nullable = false, updatable = false)
  private long length;

  @Column(nullable = false)
  private long received;

  @Column(nullable = false)
  private int parts;

  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID writer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private UploadState state = UploadState.RUNNING;

  @Column(name = "record_id")
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID recordId;

  @Column(name = "file_id")
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID fileId;

  @Column(nullable = false)
  private String refusal = "";

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected RunningUpload() {}

  RunningUpload(UUID referralId, UUID patientId, NewUpload announced, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = referralId;
    this.patientId = patientId;
    this.kind = announced.kind();
    this.label = FileLabel.of(announced.fileName());
    this.metadata = announced.metadata();
    this.sha256 = announced.sha256();
    this.sitting = announced.place().sitting();
    this.position = announced.place().position();
    this.length = announced.length();
    this.expiresAt = now.plus(UNBEGUN);
  }

  /** From now on only this writer's bytes are taken. */
  UUID handOver() {
    UUID next = UUID.randomUUID();
    writer = next;
    return next;
  }

  boolean isHeldBy(UUID someone) {
    return state == UploadState.RUNNING && someone.equals(writer);
  }

  void grow(List<VaultPart> more, Instant now) {
    received += more.stream().mapToLong(VaultPart::bytes).sum();
    parts += more.size();
    expiresAt = now.plus(PATIENCE);
  }

  /** All of it is here: from now on it takes no room besides the record it becomes. */
  void arrive(Instant now) {
    end(UploadState.FILED, now);
  }

  void become(FiledRecord record) {
    state = record.alreadyHere() ? UploadState.DUPLICATE : UploadState.FILED;
    recordId = record.id();
    fileId = record.fileId();
  }

  void refuse(Refusal reason, Instant now) {
    end(UploadState.REFUSED, now);
    refusal = Reason.of(reason).written();
  }

  /** What its sender said of it has served; its label stays, for the answer. */
  private void end(UploadState end, Instant now) {
    state = end;
    metadata = "";
    received = length;
    writer = null;
    expiresAt = now.plus(REMEMBERED);
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

  public String metadata() {
    return metadata;
  }

  public String sha256() {
    return sha256;
  }

  public Place place() {
    return new Place(sitting, position);
  }

  public long length() {
    return length;
  }

  public long received() {
    return received;
  }

  public int parts() {
    return parts;
  }

  public UploadState state() {
    return state;
  }

  public Optional<UUID> recordId() {
    return Optional.ofNullable(recordId);
  }

  public Optional<UUID> fileId() {
    return Optional.ofNullable(fileId);
  }

  public Optional<Reason> refusal() {
    return Optional.of(refusal).filter(written -> !written.isEmpty()).map(Reason::read);
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
