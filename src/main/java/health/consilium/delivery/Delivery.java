package health.consilium.delivery;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.persistence.OptionalIdConverter;
import health.consilium.referral.LetterWay;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a letter on its way to one mailbox.
 *
 * <p>Released once by a coordinator; a withdrawal stops what the mail server has not taken, and so
 * does a {@link LetterHold} on its letter, which nobody opens then. Its mail may fail and be tried
 * again; a wrong address is answered with a new delivery that replaces this one, and both stay in
 * the ledger.
 */
@Entity
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class Delivery {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "letter_id", nullable = false, updatable = false)
  private UUID letterId;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(nullable = false, updatable = false)
  private EmailAddress recipient;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private LetterWay way;

  @Column(name = "released_by", nullable = false, updatable = false)
  private UUID releasedBy;

  @Column(name = "released_at", nullable = false, updatable = false)
  private Instant releasedAt;

  @Column(name = "mail_id", nullable = false, updatable = false)
  private UUID mailId;

  @Column(name = "replaced_by")
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID replacedBy;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Delivery() {}

  Delivery(UUID id, Release release, EmailAddress recipient, UUID mailId) {
    this.id = id;
    this.letterId = release.letterId();
    this.referralId = release.referralId();
    this.way = release.way();
    this.releasedBy = release.by();
    this.releasedAt = release.at();
    this.recipient = recipient;
    this.mailId = mailId;
  }

  /** What a coordinator lets go: which letter, which way, by whom and when. */
  record Release(UUID letterId, UUID referralId, LetterWay way, UUID by, Instant at) {}

  /** Another delivery of the same letter takes this one's place; refused when one already did. */
  void replaceWith(UUID next) {
    if (replacedBy != null) {
      throw new AlreadyReplaced();
    }
    replacedBy = next;
  }

  public UUID id() {
    return id;
  }

  public UUID letterId() {
    return letterId;
  }

  public UUID referralId() {
    return referralId;
  }

  public EmailAddress recipient() {
    return recipient;
  }

  public LetterWay way() {
    return way;
  }

  public Instant releasedAt() {
    return releasedAt;
  }

  public UUID mailId() {
    return mailId;
  }

  public Optional<UUID> replacedBy() {
    return Optional.ofNullable(replacedBy);
  }

  @Override
  public String toString() {
    return "delivery " + id;
  }
}
