package health.consilium.evaluation.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a version of a protocol was taken out of use, once. */
@Entity
@Table(name = "protocol_withdrawal")
class Withdrawal {

  @Id
  @Column(name = "version_id")
  private UUID versionId;

  @Column(nullable = false)
  private String reason;

  @Column(name = "withdrawn_at", nullable = false)
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by", nullable = false)
  private UUID withdrawnBy;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Withdrawal() {}

  Withdrawal(UUID versionId, ProtocolVersion.Withdrawn withdrawn) {
    this.versionId = versionId;
    this.reason = withdrawn.reason();
    this.withdrawnAt = withdrawn.at();
    this.withdrawnBy = withdrawn.by();
  }

  UUID versionId() {
    return versionId;
  }

  ProtocolVersion.Withdrawn withdrawn() {
    return new ProtocolVersion.Withdrawn(withdrawnAt, reason, withdrawnBy);
  }

  @Override
  public String toString() {
    return "withdrawal of " + versionId;
  }
}
