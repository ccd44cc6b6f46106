package health.consilium.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The way to a letter that is not attached: a code in the mail, and the patient's birth date.
 *
 * <p>Only the hash of the code is kept. The link ends after thirty days, or after five wrong dates.
 */
@Entity
@Table(name = "letter_link")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class LetterLink {

  public static final Duration LIFE = Duration.ofDays(30);
  static final int WRONG_ANSWERS = 5;

  @Id
  @Column(name = "delivery_id")
  private UUID deliveryId;

  @Version private long version;

  @Column(name = "code_sha256", nullable = false, updatable = false)
  private String codeSha256;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(name = "wrong_answers", nullable = false)
  private int wrongAnswers;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected LetterLink() {}

  LetterLink(UUID deliveryId, LinkCode code, Instant now) {
    this.deliveryId = deliveryId;
    this.codeSha256 = code.sha256();
    this.expiresAt = now.plus(LIFE);
  }

  boolean open(Instant now) {
    return now.isBefore(expiresAt) && wrongAnswers < WRONG_ANSWERS;
  }

  LinkLife life(Instant now) {
    if (open(now)) {
      return new LinkLife(LinkLife.State.WORKS, expiresAt);
    }
    return new LinkLife(
        wrongAnswers < WRONG_ANSWERS ? LinkLife.State.TOO_OLD : LinkLife.State.TRIED_TOO_OFTEN,
        expiresAt);
  }

  void wrongAnswer() {
    wrongAnswers++;
  }

  public UUID deliveryId() {
    return deliveryId;
  }

  @Override
  public String toString() {
    return "link of delivery " + deliveryId;
  }
}
