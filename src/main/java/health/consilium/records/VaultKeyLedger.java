package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Supplier;

/** Where the vault finds the key of a referral, kept before anything is written with it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class VaultKeyLedger {

  @Inject VaultKeys keys;

  /** The wrapped key of a referral; when there is none, the fresh one is kept first. */
  public byte[] keyOf(UUID referralId, Supplier<byte[]> fresh) {
    return keys.find(referralId)
        .or(
            () -> {
              keys.keep(referralId, fresh.get());
              return keys.find(referralId);
            })
        .orElseThrow();
  }
}
