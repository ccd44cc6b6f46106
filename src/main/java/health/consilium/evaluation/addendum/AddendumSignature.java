package health.consilium.evaluation.addendum;

import health.consilium.evaluation.Qualification;
import health.consilium.evaluation.Signing;
import health.consilium.platform.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who signed an addendum and when, with the SHA-256 of its words as they were stored. */
@Entity
@Table(name = "addendum_signature")
@SuppressWarnings("UnusedVariable") // the digest is kept to be compared by hand
public class AddendumSignature extends Signing {

  @Id
  @Column(name = "addendum_id")
  private UUID addendumId;

  @Column(name = "words_sha256", nullable = false, updatable = false)
  private String wordsSha256;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected AddendumSignature() {}

  AddendumSignature(Addendum addendum, UUID reviewerId, Qualification qualification, Instant now) {
    super(reviewerId, qualification, now);
    this.addendumId = addendum.id();
    this.wordsSha256 =
        Sha256.hexOf(new AddendumWordsConverter().convertToDatabaseColumn(addendum.words()));
  }

  @Override
  public String toString() {
    return "signature of " + addendumId;
  }
}
