package health.consilium.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a referral stands, how long it has been there, and the steps that led to it. */
@MappedSuperclass
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public abstract class ReferralTrail {

  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private ReferralNumber number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ReferralStatus status = ReferralStatus.DRAFT;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "came_back")
  private @Nullable CameBack cameBack;

  @Embedded private TwoClocks clocks = new TwoClocks();

  @Transient private List<ReferralStep> steps = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected ReferralTrail() {}

  protected ReferralTrail(ReferralNumber number, Instant now) {
    this.id = UUID.randomUUID();
    this.number = number;
    this.changedAt = now;
    note(ReferralEventKind.BEGUN, status, now);
  }

  /** Refused with {@link NotPossibleNow} when it stands elsewhere. */
  protected void requireStatus(ReferralStatus here) {
    if (status != here) {
      throw new NotPossibleNow(number);
    }
  }

  protected void changed(Instant now) {
    changedAt = now;
  }

  /** What the clocks counted before belongs to the answer that was given. */
  protected void beginClocksAnew() {
    clocks.beginAnew();
  }

  protected void moveTo(ReferralStatus next, ReferralEventKind kind, Instant now) {
    if (!status.mayBecome(next)) {
      throw new NotPossibleNow(number);
    }
    ReferralStatus from = status;
    clocks.turn(from, next, now);
    status = next;
    changedAt = now;
    note(kind, from, now);
  }

  /** Something happened that changes no status. */
  public void note(ReferralEventKind kind, Instant now) {
    note(kind, status, now);
  }

  private void note(ReferralEventKind kind, ReferralStatus from, Instant now) {
    steps.add(new ReferralStep(kind, from, status, now));
    cameBack = CameBack.after(kind, Optional.ofNullable(cameBack)).orElse(null);
  }

  /** Hands out the steps since the last call, to be written as history. */
  List<ReferralStep> takeSteps() {
    List<ReferralStep> taken = List.copyOf(steps);
    steps.clear();
    return taken;
  }

  public Clocks clocks(Instant now) {
    return clocks.at(now, status);
  }

  public UUID id() {
    return id;
  }

  public ReferralNumber number() {
    return number;
  }

  public ReferralStatus status() {
    return status;
  }

  /** Why it is back with its reviewer; empty when it is not. */
  public Optional<CameBack> cameBack() {
    return Optional.ofNullable(cameBack);
  }

  public Instant changedAt() {
    return changedAt;
  }
}
