package health.consilium.evaluation.addendum;

import health.consilium.evaluation.ChangedElsewhere;
import health.consilium.evaluation.Evaluation;
import health.consilium.evaluation.LastSaving;
import health.consilium.evaluation.ReadIn;
import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is added to one signed evaluation.
 *
 * <p>Begun with the first word that is kept, saved with each change, frozen by an {@link
 * AddendumSignature}. Whoever holds the referral then goes on with it. When the next edition is
 * begun before that, it goes on with that one.
 */
@Entity
public class Addendum {

  private static final int FIRST = 1;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(name = "evaluation_id", nullable = false)
  private UUID evaluationId;

  @Column(nullable = false)
  private int number;

  @Column(name = "reviewer_id", nullable = false)
  private UUID reviewerId;

  @Convert(converter = AddendumWordsConverter.class)
  @Column(nullable = false)
  private AddendumWords words;

  @Column(name = "begun_at", nullable = false, updatable = false)
  private Instant begunAt;

  @Column(name = "saved_at", nullable = false)
  private Instant savedAt;

  @Column(name = "saved_in")
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID savedIn;

  @Column(name = "saved_in_from", nullable = false)
  private long savedInFrom;

  @Column(name = "saved_in_turn", nullable = false)
  private int savedInTurn;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Addendum() {}

  Addendum(Evaluation evaluation, int number, UUID reviewerId, AddendumWords words, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = evaluation.referralId();
    this.evaluationId = evaluation.id();
    this.number = number;
    this.reviewerId = reviewerId;
    this.words = words;
    this.begunAt = now;
    this.savedAt = now;
  }

  /**
   * Refused with {@link ChangedElsewhere} as {@link LastSaving#next} says; the same words once more
   * are harmless.
   */
  void save(AddendumWords changed, ReadIn read, UUID writerId, Instant now) {
    if (!words.equals(changed)) {
      saved(new LastSaving(savedIn, savedInFrom, savedInTurn).next(read, version));
    }
    words = changed;
    reviewerId = writerId;
    savedAt = now;
  }

  /** For the first time, or as the saving before allowed. */
  void saved(LastSaving saving) {
    savedIn = saving.window();
    savedInFrom = saving.from();
    savedInTurn = saving.turn();
  }

  /** The next edition is begun; what is written here will be added to that one. */
  void goOn(Evaluation next) {
    evaluationId = next.id();
    number = FIRST;
  }

  /** The same words once more, because these were signed and never left. */
  Addendum again(Evaluation next, Map<UUID, UUID> questions) {
    return new Addendum(next, FIRST, reviewerId, words.askedAgain(questions), savedAt);
  }

  /** Whoever signs is who wrote it. */
  void signBy(UUID signerId) {
    reviewerId = signerId;
  }

  void requireRead(long readVersion) {
    if (version != readVersion) {
      throw new ChangedElsewhere();
    }
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID referralId() {
    return referralId;
  }

  public UUID evaluationId() {
    return evaluationId;
  }

  /** The how manieth to its evaluation. */
  public int number() {
    return number;
  }

  public UUID reviewerId() {
    return reviewerId;
  }

  public AddendumWords words() {
    return words;
  }

  public Instant savedAt() {
    return savedAt;
  }

  @Override
  public String toString() {
    return "addendum " + id;
  }
}
