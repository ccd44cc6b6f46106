package health.consilium.platform.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody did, worth remembering for ever.
 *
 * <p>An event record of a feature implements it, or {@link Done} is fired as it is. The subject is
 * a reference number or an id, never a name, an address or anything medical.
 */
public interface Act {

  /** The account of the person, empty for a stranger or for the portal itself. */
  Optional<UUID> who();

  /** What was done, in the past tense, such as {@code record.read}. */
  String verb();

  /** The reference number or id of what it was done to. */
  String subject();

  Instant at();

  /** Whether it is remembered although the transaction in which it happened is undone. */
  default boolean outlivesItsTransaction() {
    return false;
  }

  /** An act that needs no record of its own. */
  record Done(Optional<UUID> who, String verb, String subject, Instant at) implements Act {}

  /** Something that was tried and refused. */
  record Refused(Optional<UUID> who, String verb, String subject, Instant at) implements Act {

    @Override
    public boolean outlivesItsTransaction() {
      return true;
    }
  }
}
