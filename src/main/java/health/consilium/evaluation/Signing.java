package health.consilium.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** Who signed something and when, and what stood under the name. */
@MappedSuperclass
public abstract class Signing {

  @Column(name = "reviewer_id", nullable = false, updatable = false)
  private UUID reviewerId;

  @Column(name = "signed_at", nullable = false, updatable = false)
  private Instant signedAt;

  @Column(nullable = false, updatable = false)
  private String title;

  @Column(nullable = false, updatable = false)
  private String licence;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Signing() {}

  protected Signing(UUID reviewerId, Qualification qualification, Instant now) {
    this.reviewerId = reviewerId;
    this.title = qualification.title();
    this.licence = qualification.licence();
    this.signedAt = now;
  }

  public UUID reviewerId() {
    return reviewerId;
  }

  public Instant signedAt() {
    return signedAt;
  }

  /** As it stood when this was signed. */
  public Qualification qualification() {
    return new Qualification(title, licence);
  }
}
