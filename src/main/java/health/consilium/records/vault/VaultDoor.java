package health.consilium.records.vault;

import health.consilium.platform.settings.Settings;
import health.consilium.records.RecordVault;
import health.consilium.records.VaultKeyLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;

/** Opens the vault of the settings. */
@ApplicationScoped
public class VaultDoor {

  @Inject Settings settings;
  @Inject VaultKeyLedger ledger;

  @Produces
  @ApplicationScoped
  RecordVault vault() throws IOException {
    Settings.Vault vault = settings.vault();
    return new FileSystemVault(
        vault.folder(), new KeyRing(vault.key().getEncoded(), ledger::keyOf));
  }
}
