package health.consilium.records.vault;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.records.VaultKeyLedger;
import health.consilium.records.VaultKeyLedger.Batch;
import health.consilium.referral.DraftDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;

/**
 * Wraps the data keys anew after a start with another first master key, some at a time: wherever it
 * is interrupted, each key is wrapped by one of them, and the next start goes on.
 */
@ApplicationScoped
public class KeyRotation implements Recurring {

  private static final System.Logger LOG = System.getLogger(KeyRotation.class.getName());

  private static final int AT_ONCE = 200;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @Inject MasterKeys masters;
  @Inject KeyRing ring;
  @Inject VaultKeyLedger ledger;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Wrapping the vault's keys anew", this::rotate);
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  public Duration delay() {
    return Duration.ZERO;
  }

  void afterDeletion(@Observes(during = TransactionPhase.AFTER_SUCCESS) DraftDeleted deleted) {
    ring.forget(deleted.referralId());
  }

  private void rotate() {
    rotate(masters);
  }

  /** All that the first of these did not wrap. */
  void rotate(MasterKeys keys) {
    long anew = 0;
    long closed = 0;
    Batch batch = rotateAfter(BEFORE_ALL, keys);
    while (batch.last().isPresent()) {
      anew += batch.anew();
      closed += batch.closed();
      batch = rotateAfter(batch.last().get(), keys);
    }
    tell(anew, closed);
  }

  private Batch rotateAfter(UUID referralId, MasterKeys keys) {
    return ledger.wrapAnew(keys.first(), referralId, AT_ONCE, keys::wrapAnew);
  }

  private static void tell(long anew, long closed) {
    if (closed > 0) {
      LOG.log(
          Level.ERROR,
          "None of the master keys opens the keys of {0} referrals: their records cannot be read",
          closed);
    }
    if (anew > 0) {
      LOG.log(Level.INFO, "Keys of {0} referrals are now wrapped by the first master key", anew);
    }
    if (closed == 0) {
      LOG.log(Level.INFO, "The first master key wraps all keys of the vault");
    }
  }
}
