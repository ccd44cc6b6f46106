package health.consilium.evaluation;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one reviewer writes about a referral, saved with each change until it is signed. */
@MappedSuperclass
public abstract class Writing {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(name = "reviewer_id", nullable = false)
  private UUID reviewerId;

  @Column(name = "begun_at", nullable = false, updatable = false)
  private Instant begunAt;

  @Column(name = "saved_at", nullable = false)
  private Instant savedAt;

  @Column(name = "saved_in")
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID savedIn;

  @Column(name = "saved_in_from", nullable = false)
  private long savedInFrom;

  @Column(name = "saved_in_turn", nullable = false)
  private int savedInTurn;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Writing() {}

  protected Writing(UUID referralId, UUID reviewerId, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = referralId;
    this.reviewerId = reviewerId;
    this.begunAt = now;
    this.savedAt = now;
  }

  /** Refused with {@link ChangedElsewhere} as {@link LastSaving#next} says. */
  protected void changed(ReadIn read) {
    LastSaving saving = new LastSaving(savedIn, savedInFrom, savedInTurn).next(read, version);
    savedIn = saving.window();
    savedInFrom = saving.from();
    savedInTurn = saving.turn();
  }

  protected void savedAt(Instant now) {
    savedAt = now;
  }

  protected void writtenBy(UUID writerId) {
    reviewerId = writerId;
  }

  /** What any window saved was saved by another reviewer. */
  protected void forgetWindow() {
    savedIn = null;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID referralId() {
    return referralId;
  }

  public UUID reviewerId() {
    return reviewerId;
  }

  public Instant savedAt() {
    return savedAt;
  }
}
