package health.consilium.referral;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a referral: what, when and by whom. Written once, never changed. */
@Entity
@Table(name = "referral_event")
public class ReferralEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(nullable = false, updatable = false)
  private Instant at;

  @Column(name = "actor_id", updatable = false)
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID actorId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ReferralEventKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status", updatable = false)
  private @Nullable ReferralStatus fromStatus;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status", updatable = false)
  private @Nullable ReferralStatus toStatus;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected ReferralEvent() {}

  ReferralEvent(ReferralStep step, UUID referralId, @Nullable UUID actorId) {
    this.referralId = referralId;
    this.at = step.at();
    this.actorId = actorId;
    this.kind = step.kind();
    this.fromStatus = step.from();
    this.toStatus = step.to();
  }

  public Instant at() {
    return at;
  }

  public @Nullable UUID actorId() {
    return actorId;
  }

  public ReferralEventKind kind() {
    return kind;
  }

  public @Nullable ReferralStatus toStatus() {
    return toStatus;
  }

  @Override
  public String toString() {
    return "event " + id;
  }
}
