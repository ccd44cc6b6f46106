package health.consilium.delivery;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter was opened or taken away: when, which way, and by whom as far as we know. */
@Entity
@Table(name = "letter_access")
@SuppressWarnings({"UnusedVariable", "FieldCanBeFinal"}) // kept to be read by the ledger
public class LetterAccess {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "letter_id", nullable = false, updatable = false)
  private UUID letterId;

  @Column(name = "delivery_id", updatable = false)
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID deliveryId;

  @Column(name = "account_id", updatable = false)
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID accountId;

  @Column(nullable = false, updatable = false)
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private LetterAccessKind kind;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected LetterAccess() {}

  private LetterAccess(UUID letterId, LetterAccessKind kind, Instant at) {
    this.letterId = letterId;
    this.kind = kind;
    this.at = at;
  }

  static LetterAccess signedIn(UUID letterId, UUID accountId, LetterAccessKind kind, Instant at) {
    LetterAccess access = new LetterAccess(letterId, kind, at);
    access.accountId = accountId;
    return access;
  }

  static LetterAccess byLink(Delivery delivery, LetterAccessKind kind, Instant at) {
    LetterAccess access = new LetterAccess(delivery.letterId(), kind, at);
    access.deliveryId = delivery.id();
    return access;
  }

  /** Done on the patient's own pages, or by the link of this delivery. */
  boolean concerns(UUID delivery) {
    return deliveryId == null || deliveryId.equals(delivery);
  }

  LedgerLine line() {
    return new LedgerLine(at, LedgerKind.valueOf(kind.name()), 0, "");
  }

  @Override
  public String toString() {
    return "access " + id;
  }
}
