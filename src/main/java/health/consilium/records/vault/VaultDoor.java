package health.consilium.records.vault;

import health.consilium.platform.settings.Settings;
import health.consilium.records.RecordRemoved;
import health.consilium.records.RecordVault;
import health.consilium.records.VaultKeyLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Opens the vault of the settings, and empties it of what patients took back. */
@ApplicationScoped
public class VaultDoor {

  private static final System.Logger LOG = System.getLogger(VaultDoor.class.getName());

  @Inject Settings settings;
  @Inject VaultKeyLedger ledger;

  @Produces
  @ApplicationScoped
  RecordVault vault() throws IOException {
    Settings.Vault vault = settings.vault();
    return new FileSystemVault(
        vault.folder(), new KeyRing(vault.key().getEncoded(), ledger::keyOf));
  }

  /** Only after the removal is certain. */
  void empty(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) RecordRemoved removed, RecordVault vault) {
    for (UUID name : removed.vaultNames()) {
      try {
        vault.delete(name);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "A removed file could not be deleted from the vault", e);
      }
    }
  }
}
