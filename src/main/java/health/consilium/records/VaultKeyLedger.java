package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Where the vault finds the key of a referral, kept before anything is written with it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class VaultKeyLedger {

  @Inject VaultKeys keys;

  /** The wrapped key of a referral; none when nothing was ever stored, or when it was erased. */
  public Optional<byte[]> find(UUID referralId) {
    return keys.find(referralId);
  }

  /** The wrapped key of a referral; when there is none, the fresh one of this master is kept. */
  public byte[] findOrKeep(UUID referralId, String master, Supplier<byte[]> fresh) {
    return keys.find(referralId)
        .or(
            () -> {
              keys.keep(referralId, fresh.get(), master);
              return keys.find(referralId);
            })
        .orElseThrow();
  }

  /**
   * Some of the keys that this master did not wrap, in the order of their referrals: those that can
   * be opened are kept as wrapped anew, all of them or none.
   */
  public Batch wrapAnew(
      String master, UUID after, int most, BiFunction<UUID, byte[], Optional<byte[]>> wrapping) {
    List<UUID> referrals = keys.lockSomeOfOthers(master, after, most);
    int anew = 0;
    for (UUID referral : referrals) {
      Optional<byte[]> wrapped = keys.find(referral).flatMap(old -> wrapping.apply(referral, old));
      wrapped.ifPresent(key -> keys.replace(referral, key, master));
      anew += wrapped.isPresent() ? 1 : 0;
    }
    return new Batch(anew, referrals.size() - anew, referrals.reversed().stream().findFirst());
  }

  /** How many keys were wrapped anew, how many could not be opened, and where to go on. */
  public record Batch(int anew, int closed, Optional<UUID> last) {}
}
