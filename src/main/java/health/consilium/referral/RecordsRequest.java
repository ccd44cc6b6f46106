package health.consilium.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the hospital asked the patient to send, in the patient's language; open until answered. */
@Entity
@Table(name = "records_request")
public class RecordsRequest {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(name = "asked_by", nullable = false, updatable = false)
  private UUID askedBy;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(nullable = false, updatable = false)
  private String words;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected RecordsRequest() {}

  public RecordsRequest(UUID referralId, UUID askedBy, String words, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = referralId;
    this.askedBy = askedBy;
    this.askedAt = now;
    this.words = words;
  }

  /** Doing it twice changes nothing. */
  public void answer(Instant now) {
    if (answeredAt == null) {
      answeredAt = now;
    }
  }

  /** Nobody waits for it any more. */
  public void end(Instant now) {
    answer(now);
  }

  public UUID referralId() {
    return referralId;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String words() {
    return words;
  }

  public @Nullable Instant answeredAt() {
    return answeredAt;
  }

  @Override
  public String toString() {
    return "records request " + id;
  }
}
