package health.consilium.evaluation.addendum;

import health.consilium.evaluation.ChangedElsewhere;
import health.consilium.evaluation.Evaluation;
import health.consilium.evaluation.LastSaving;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.Writing;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is added to one signed evaluation.
 *
 * <p>Begun with the first word that is kept, saved with each change, frozen by an {@link
 * AddendumSignature}. Whoever holds the referral then goes on with it. When the next edition is
 * begun before that, it goes on with that one.
 */
@Entity
public class Addendum extends Writing {

  private static final int FIRST = 1;

  @Column(name = "evaluation_id", nullable = false)
  private UUID evaluationId;

  @Column(nullable = false)
  private int number;

  @Convert(converter = AddendumWordsConverter.class)
  @Column(nullable = false)
  private AddendumWords words;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Addendum() {}

  Addendum(Evaluation evaluation, int number, UUID reviewerId, AddendumWords words, Instant now) {
    super(evaluation.referralId(), reviewerId, now);
    this.evaluationId = evaluation.id();
    this.number = number;
    this.words = words;
  }

  /**
   * Refused with {@link ChangedElsewhere} as {@link LastSaving#next} says; the same words once more
   * are harmless.
   */
  void save(AddendumWords changed, ReadIn read, UUID writerId, Instant now) {
    if (!words.equals(changed)) {
      changed(read);
    }
    words = changed;
    writtenBy(writerId);
    savedAt(now);
  }

  /** For the first time. */
  void begin(ReadIn read) {
    changed(read);
  }

  /** The next edition is begun; what is written here will be added to that one. */
  void goOn(Evaluation next) {
    evaluationId = next.id();
    number = FIRST;
  }

  /** The same words once more, because these were signed and never left. */
  Addendum again(Evaluation next, Map<UUID, UUID> questions) {
    return new Addendum(next, FIRST, reviewerId(), words.askedAgain(questions), savedAt());
  }

  /** Whoever signs is who wrote it. */
  void signBy(UUID signerId) {
    writtenBy(signerId);
  }

  void requireRead(long readVersion) {
    if (version() != readVersion) {
      throw new ChangedElsewhere();
    }
  }

  public UUID evaluationId() {
    return evaluationId;
  }

  /** The how manieth to its evaluation. */
  public int number() {
    return number;
  }

  public AddendumWords words() {
    return words;
  }

  @Override
  public String toString() {
    return "addendum " + id();
  }
}
