package health.consilium.account.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's authenticator app.
 *
 * <p>It begins as a picture on the screen and is in force from its first right code on. Each code
 * counts once; one that is older than the last used counts no more.
 */
@Entity
@Table(name = "authenticator")
public class Authenticator {

  /** A picture that nobody answered for so long is not shown again. */
  private static final Duration OFFERED = Duration.ofHours(1);

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @Version private long version;
  private byte[] sealed;

  @Column(name = "sealed_by")
  private String sealedBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "last_step")
  private long lastStep;

  protected Authenticator() {}

  Authenticator(UUID accountId, byte[] sealed, String sealedBy, Instant now) {
    this.accountId = accountId;
    this.sealed = sealed;
    this.sealedBy = sealedBy;
    this.begunAt = now;
  }

  void confirm(Instant now) {
    confirmedAt = now;
  }

  /** False when this code or a later one was used already. */
  boolean use(long step) {
    if (step <= lastStep) {
      return false;
    }
    lastStep = step;
    return true;
  }

  void closeAnew(byte[] sealed, String sealedBy) {
    this.sealed = sealed;
    this.sealedBy = sealedBy;
  }

  boolean isInForce() {
    return confirmedAt != null;
  }

  boolean isStale(Instant now) {
    return confirmedAt == null && begunAt.plus(OFFERED).isBefore(now);
  }

  byte[] sealed() {
    return sealed.clone();
  }

  Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  UUID accountId() {
    return accountId;
  }

  @Override
  public String toString() {
    return "authenticator of " + accountId;
  }
}
