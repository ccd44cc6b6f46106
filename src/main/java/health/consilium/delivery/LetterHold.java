package health.consilium.delivery;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter is held back because it rests on another person's page, by whoever set that page apart;
 * it is let go by whoever put the last such page back.
 */
@Entity
@Table(name = "letter_hold")
@SuppressWarnings({"UnusedVariable", "FieldCanBeFinal"}) // JPA sets and reads them
public class LetterHold {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "letter_id", nullable = false, updatable = false)
  private UUID letterId;

  @Column(name = "held_at", nullable = false, updatable = false)
  private Instant heldAt;

  @Column(name = "held_by", nullable = false, updatable = false)
  private UUID heldBy;

  @Column(name = "let_go_at")
  private @Nullable Instant letGoAt;

  @Column(name = "let_go_by")
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID letGoBy;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected LetterHold() {}

  LetterHold(UUID letterId, UUID by, Instant now) {
    this.letterId = letterId;
    this.heldBy = by;
    this.heldAt = now;
  }

  void letGo(UUID by, Instant now) {
    letGoBy = by;
    letGoAt = now;
  }

  /** As the ledger tells it. */
  Stream<LedgerLine> lines(Function<UUID, String> nameOf) {
    var held = new LedgerLine(heldAt, LedgerKind.HELD, 0, nameOf.apply(heldBy));
    return letGoAt == null || letGoBy == null
        ? Stream.of(held)
        : Stream.of(held, new LedgerLine(letGoAt, LedgerKind.LET_GO, 0, nameOf.apply(letGoBy)));
  }

  @Override
  public String toString() {
    return "hold " + id;
  }
}
