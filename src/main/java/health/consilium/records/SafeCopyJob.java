package health.consilium.records;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A safe copy still to be made; whoever makes it holds it for a while, then others may. */
@Entity
@Table(name = "safe_copy_job")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class SafeCopyJob {

  /** So often a worker may die over a file before nobody tries again. */
  static final int MOST_ATTEMPTS = 3;

  private static final Duration PAUSE = Duration.ofSeconds(20);
  private static final int MOST_DOUBLINGS = 7;

  @Id
  @Column(name = "file_id")
  private UUID fileId;

  @Column(nullable = false)
  private int attempts;

  @Column(nullable = false)
  private int setbacks;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "leased_until")
  private @Nullable Instant leasedUntil;

  /** Where in the vault the password of the file lies. */
  @Column(name = "password_name", updatable = false)
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID passwordName;

  @Column(name = "parked_at")
  private @Nullable Instant parkedAt;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected SafeCopyJob() {}

  SafeCopyJob(UUID fileId, Instant now) {
    this.fileId = fileId;
    this.dueAt = now;
  }

  SafeCopyJob(UUID fileId, UUID passwordName, Instant now) {
    this(fileId, now);
    this.passwordName = passwordName;
  }

  /** A crash of the server must cost an attempt too, so it is counted when it begins. */
  void take(Instant now, Duration lease) {
    attempts++;
    hold(now, lease);
  }

  void hold(Instant now, Duration lease) {
    leasedUntil = now.plus(lease);
  }

  /** Whether another attempt may be made. */
  boolean fail(Instant now) {
    leasedUntil = null;
    dueAt = now.plus(PAUSE.multipliedBy(attempts));
    return !isWornOut();
  }

  /** No attempt will be made any more. */
  void park(Instant now) {
    leasedUntil = null;
    parkedAt = now;
  }

  /**
   * It was no fault of the file's; each setback doubles the pause, up to three quarters of an hour.
   */
  void setBack(Instant now) {
    attempts--;
    leasedUntil = null;
    dueAt = now.plus(PAUSE.multipliedBy(1L << Math.min(setbacks, MOST_DOUBLINGS)));
    setbacks++;
  }

  /** Another copy is wanted than the one that may be in the making. */
  void beginAgain(Instant now) {
    attempts = 0;
    setbacks = 0;
    leasedUntil = null;
    parkedAt = null;
    dueAt = now;
  }

  boolean isWornOut() {
    return attempts >= MOST_ATTEMPTS;
  }

  /** Nothing once nobody will try again. */
  Optional<UUID> passwordName() {
    return parkedAt == null ? Optional.ofNullable(passwordName) : Optional.empty();
  }

  UUID fileId() {
    return fileId;
  }
}
