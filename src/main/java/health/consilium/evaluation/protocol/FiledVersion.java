package health.consilium.evaluation.protocol;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of a protocol's version: its paper is long and read once, by {@link ProtocolVersions}.
 */
@Entity
@Table(name = "protocol_version")
class FiledVersion {

  @Id private UUID id;

  @Column(name = "protocol_id", nullable = false, insertable = false, updatable = false)
  private String protocolId;

  @Column(nullable = false, insertable = false, updatable = false)
  private String number;

  @Column(nullable = false, insertable = false, updatable = false)
  private boolean shipped;

  @Column(name = "filed_at", nullable = false, insertable = false, updatable = false)
  private Instant filedAt;

  @Convert(converter = OptionalIdConverter.class)
  @Column(name = "filed_by", insertable = false, updatable = false)
  private @Nullable UUID filedBy;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected FiledVersion() {}

  /** Refuses a last day before the first. */
  void holds(ProtocolVersion.Validity validity) {
    if (validity.isEmpty()) {
      throw new ValidOnNoDay();
    }
    validFrom = validity.from();
    validUntil = validity.until();
  }

  UUID id() {
    return id;
  }

  boolean is(String otherId, String otherNumber) {
    return protocolId.equals(otherId) && number.equals(otherNumber);
  }

  boolean shipped() {
    return shipped;
  }

  ProtocolVersion.Filed filed() {
    return new ProtocolVersion.Filed(filedAt, filedBy);
  }

  ProtocolVersion.Validity validity() {
    return new ProtocolVersion.Validity(validFrom, validUntil);
  }

  @Override
  public String toString() {
    return "version " + id;
  }
}
