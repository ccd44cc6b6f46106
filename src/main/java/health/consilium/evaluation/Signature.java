package health.consilium.evaluation;

import health.consilium.platform.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who signed an evaluation and when, with the SHA-256 of the form as it was stored. */
@Entity
public class Signature extends Signing {

  @Id
  @Column(name = "evaluation_id")
  private UUID evaluationId;

  @Column(name = "form_sha256", nullable = false, updatable = false)
  private String formSha256;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Signature() {}

  public Signature(
      Evaluation evaluation, UUID reviewerId, Qualification qualification, Instant now) {
    super(reviewerId, qualification, now);
    this.evaluationId = evaluation.id();
    this.formSha256 =
        Sha256.hexOf(new EvaluationFormConverter().convertToDatabaseColumn(evaluation.form()));
  }

  public UUID evaluationId() {
    return evaluationId;
  }

  public String formSha256() {
    return formSha256;
  }

  @Override
  public String toString() {
    return "signature of " + evaluationId;
  }
}
