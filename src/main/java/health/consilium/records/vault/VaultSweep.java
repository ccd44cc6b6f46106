package health.consilium.records.vault;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.records.PageRemoved;
import health.consilium.records.PartsForsaken;
import health.consilium.records.RecordRemoved;
import health.consilium.records.RecordVault;
import health.consilium.records.VaultInventory;
import health.consilium.records.VirusFound;
import health.consilium.referral.DraftDeleted;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * Empties the vault of what patients took back, soon after they did; and once a day of what a crash
 * left there.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class VaultSweep implements Recurring {

  private static final System.Logger LOG = System.getLogger(VaultSweep.class.getName());

  /** Longer than any upload takes between storing and filing. */
  private static final Duration GRACE = Duration.ofDays(1);

  private static final int FEW = 5;

  @Inject RecordVault vault;
  @Inject VaultInventory inventory;
  @Inject Clock clock;

  @Resource ManagedScheduledExecutorService executor;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Sweeping the vault", this::sweep);
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  public Duration delay() {
    return Duration.ofMinutes(1);
  }

  void afterRemoval(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordRemoved removed) {
    executor.execute(emptying());
  }

  void afterRemoval(@Observes(during = TransactionPhase.AFTER_SUCCESS) PageRemoved removed) {
    executor.execute(emptying());
  }

  void afterDeletion(@Observes(during = TransactionPhase.AFTER_SUCCESS) DraftDeleted deleted) {
    executor.execute(emptying());
  }

  void afterUpload(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartsForsaken left) {
    executor.execute(emptying());
  }

  void afterVirus(@Observes(during = TransactionPhase.AFTER_SUCCESS) VirusFound found) {
    executor.execute(emptying());
  }

  public void sweep() throws IOException {
    removeForsaken();
    removeStrays();
  }

  private RepeatingWork emptying() {
    return RepeatingWork.of("Emptying the vault of what was erased", this::removeForsaken);
  }

  private void removeForsaken() {
    for (UUID name : inventory.forsaken()) {
      if (isDeleted(name)) {
        inventory.forget(name);
      }
    }
  }

  private void removeStrays() throws IOException {
    Set<UUID> stored = vault.storedBefore(clock.instant().minus(GRACE));
    Set<UUID> strays = inventory.strays(stored);
    // another or an older database knows few of the files: that is a mistake, not a crash
    if (strays.size() > Math.max(FEW, stored.size() / 20)) {
      LOG.log(
          Level.ERROR,
          "{0} of {1} files in the vault have no record: nothing is removed, a person must look",
          strays.size(),
          stored.size());
      return;
    }
    long removed = strays.stream().filter(this::isDeleted).count();
    LOG.log(Level.INFO, "Files without a record removed from the vault: {0}", removed);
  }

  /** One that cannot be deleted keeps no other from it; the next sweep tries again. */
  private boolean isDeleted(UUID name) {
    try {
      vault.delete(name);
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A file stays in the vault until the next sweep", e);
      return false;
    }
  }
}
