package health.consilium.records.vault;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Where the wrapped data keys are written down. */
public interface KeyLedger {

  Optional<byte[]> find(UUID referralId);

  /** When there is none, the fresh one is kept first. */
  byte[] findOrKeep(UUID referralId, Supplier<byte[]> fresh);
}
