package health.consilium.evaluation.protocol;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a version of a protocol was approved, once. */
@Entity
@Table(name = "protocol_approval")
class Approval {

  @Id
  @Column(name = "version_id")
  private UUID versionId;

  @Column(nullable = false)
  private String physician;

  @Column(name = "approved_at", nullable = false)
  private Instant approvedAt;

  @Convert(converter = OptionalIdConverter.class)
  @Column(name = "approved_by")
  private @Nullable UUID approvedBy;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Approval() {}

  Approval(UUID versionId, ProtocolVersion.Approved approved) {
    this.versionId = versionId;
    this.physician = approved.physician();
    this.approvedAt = approved.at();
    this.approvedBy = approved.by();
  }

  UUID versionId() {
    return versionId;
  }

  ProtocolVersion.Approved approved() {
    return new ProtocolVersion.Approved(approvedAt, physician, approvedBy);
  }

  @Override
  public String toString() {
    return "approval of " + versionId;
  }
}
