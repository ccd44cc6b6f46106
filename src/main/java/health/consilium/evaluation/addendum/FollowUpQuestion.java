package health.consilium.evaluation.addendum;

import health.consilium.evaluation.Evaluation;
import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient asks about an answer; an addendum answers it. As long as none does, it goes on
 * with the next edition.
 */
@Entity
@Table(name = "follow_up_question")
public class FollowUpQuestion {

  /** How many a patient may ask about one answer; the database knows no fourth place. */
  public static final int MOST = 3;

  /** The longest question, in characters. */
  public static final int LONGEST = 1000;

  @Id private UUID id;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(name = "evaluation_id", nullable = false)
  private UUID evaluationId;

  @Column(nullable = false)
  private int place;

  @Column(nullable = false, updatable = false)
  private String words;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "addendum_id")
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID addendumId;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected FollowUpQuestion() {}

  FollowUpQuestion(Evaluation evaluation, int place, String words, Instant now) {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("a question of at most 1000 characters");
    }
    this.id = UUID.randomUUID();
    this.referralId = evaluation.referralId();
    this.evaluationId = evaluation.id();
    this.place = place;
    this.words = words.strip();
    this.askedAt = now;
  }

  /** The next edition is begun before it was answered; it is a question about that one then. */
  void goOn(Evaluation next, int nextPlace) {
    evaluationId = next.id();
    place = nextPlace;
  }

  /** The same question about the next edition, because its answer never left. */
  FollowUpQuestion again(Evaluation next, int nextPlace) {
    return new FollowUpQuestion(next, nextPlace, words, askedAt);
  }

  void answerWith(Addendum addendum) {
    addendumId = addendum.id();
  }

  public UUID id() {
    return id;
  }

  public UUID referralId() {
    return referralId;
  }

  public UUID evaluationId() {
    return evaluationId;
  }

  public int place() {
    return place;
  }

  public String words() {
    return words;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** The signed addendum that answers it. */
  public Optional<UUID> addendumId() {
    return Optional.ofNullable(addendumId);
  }

  @Override
  public String toString() {
    return "follow-up question " + id;
  }
}
