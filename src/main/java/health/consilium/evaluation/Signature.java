package health.consilium.evaluation;

import health.consilium.platform.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who signed an evaluation and when, with the SHA-256 of the form as it was stored. */
@Entity
public class Signature {

  @Id
  @Column(name = "evaluation_id")
  private UUID evaluationId;

  @Column(name = "reviewer_id", nullable = false, updatable = false)
  private UUID reviewerId;

  @Column(name = "signed_at", nullable = false, updatable = false)
  private Instant signedAt;

  @Column(nullable = false, updatable = false)
  private String title;

  @Column(nullable = false, updatable = false)
  private String licence;

  @Column(name = "form_sha256", nullable = false, updatable = false)
  private String formSha256;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Signature() {}

  public Signature(
      Evaluation evaluation, UUID reviewerId, Qualification qualification, Instant now) {
    this.evaluationId = evaluation.id();
    this.reviewerId = reviewerId;
    this.title = qualification.title();
    this.licence = qualification.licence();
    this.signedAt = now;
    this.formSha256 =
        Sha256.hexOf(new EvaluationFormConverter().convertToDatabaseColumn(evaluation.form()));
  }

  public UUID evaluationId() {
    return evaluationId;
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

  public String formSha256() {
    return formSha256;
  }

  @Override
  public String toString() {
    return "signature of " + evaluationId;
  }
}
