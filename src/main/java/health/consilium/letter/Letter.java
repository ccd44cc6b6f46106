package health.consilium.letter;

import health.consilium.evaluation.Evaluation;
import health.consilium.evaluation.addendum.Addendum;
import health.consilium.platform.Sha256;
import health.consilium.platform.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The letter of a signed evaluation, as it was printed.
 *
 * <p>Printed once, in the transaction of the signature, and never changed: the database refuses.
 * The patient gets these very bytes, and reads the same contents as a page. A corrected evaluation
 * is printed as the next edition, which takes the place of this one. An addendum is a letter beside
 * it that takes nobody's place.
 */
@Entity
public class Letter {

  @Id private UUID id;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(name = "evaluation_id", nullable = false, updatable = false)
  private UUID evaluationId;

  @Column(nullable = false, updatable = false)
  private int edition;

  /** 0 for the letter of the evaluation itself. */
  @Column(nullable = false, updatable = false)
  private int addendum;

  @Column(nullable = false, updatable = false)
  private Language language;

  @Column(name = "signed_by", nullable = false, updatable = false)
  private UUID signedBy;

  @Column(nullable = false, updatable = false)
  private byte[] pdf;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(nullable = false, updatable = false)
  private int pages;

  @Column(nullable = false, updatable = false)
  private String unprintable;

  @Column(name = "printed_at", nullable = false, updatable = false)
  private Instant printedAt;

  @Convert(converter = LetterContentConverter.class)
  @Column(nullable = false, updatable = false)
  private LetterContent content;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Letter() {}

  Letter(Evaluation evaluation, LetterContent content, PrintedLetter printed, Instant now) {
    this(evaluation.reviewerId(), content, printed, now);
    this.referralId = evaluation.referralId();
    this.evaluationId = evaluation.id();
    this.edition = evaluation.edition();
  }

  /** What is added to that letter. */
  Letter(
      Letter letter, Addendum addendum, LetterContent content, PrintedLetter printed, Instant now) {
    this(addendum.reviewerId(), content, printed, now);
    this.referralId = letter.referralId;
    this.evaluationId = letter.evaluationId;
    this.edition = letter.edition;
    this.addendum = addendum.number();
  }

  @SuppressWarnings("NullAway.Init") // what it belongs to follows at once
  private Letter(UUID signedBy, LetterContent content, PrintedLetter printed, Instant now) {
    this.id = UUID.randomUUID();
    this.language = content.heading().language();
    this.signedBy = signedBy;
    this.pdf = printed.pdf();
    this.sha256 = Sha256.hexOf(printed.pdf());
    this.pages = printed.pages();
    this.unprintable = String.join(" ", printed.unprintable());
    this.printedAt = now;
    this.content = content;
  }

  public LetterRow row() {
    return new LetterRow(
        id, referralId, evaluationId, new LetterEdition(edition, addendum), signedBy);
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

  public int edition() {
    return edition;
  }

  /** The how manieth addendum to the letter of its edition; 0 for that letter itself. */
  public int addendum() {
    return addendum;
  }

  public Language language() {
    return language;
  }

  public UUID signedBy() {
    return signedBy;
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  public String sha256() {
    return sha256;
  }

  public int pages() {
    return pages;
  }

  /** The characters that no font had, as {@code U+1F984}; a coordinator should look at them. */
  public List<String> unprintable() {
    return unprintable.isEmpty() ? List.of() : List.of(unprintable.split(" ", -1));
  }

  public Instant printedAt() {
    return printedAt;
  }

  public LetterContent content() {
    return content;
  }

  @Override
  public String toString() {
    return "letter " + id;
  }
}
