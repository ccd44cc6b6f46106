package health.consilium.account.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the codes on paper; it works once. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

  @Id private UUID id;

  @Column(name = "hash")
  private byte[] hash;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  protected RecoveryCode() {}

  RecoveryCode(UUID accountId, RecoveryWords words, Instant now) {
    this.id = UUID.randomUUID();
    this.hash = words.hash();
    this.accountId = accountId;
    this.madeAt = now;
  }

  void use(Instant now) {
    usedAt = now;
  }

  @Override
  public String toString() {
    return "recovery code of " + accountId;
  }
}
