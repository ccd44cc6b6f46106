package health.consilium.records.vault;

import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.Settings.VaultPlace.Bucket;
import health.consilium.platform.settings.Settings.VaultPlace.Folder;
import health.consilium.records.RecordVault;
import health.consilium.records.VaultKeyLedger;
import health.consilium.records.VaultPartLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.SecretKey;

/** Opens the vault of the settings. */
@ApplicationScoped
public class VaultDoor {

  @Inject Settings settings;
  @Inject VaultKeyLedger ledger;
  @Inject VaultPartLedger parts;

  @Produces
  @Singleton
  MasterKeys masters() {
    return new MasterKeys(settings.vault().keys().stream().map(SecretKey::getEncoded).toList());
  }

  @Produces
  @Singleton
  KeyRing ring(MasterKeys masters) {
    return new KeyRing(masters, new LedgerOf(masters.first()));
  }

  @Produces
  @ApplicationScoped
  RecordVault vault(Store store, KeyRing ring) {
    return new WholeVault(new SealedVault(store, ring), parts);
  }

  @Produces
  @Singleton
  Store store() throws IOException {
    return switch (settings.vault().place()) {
      case Folder folder -> new FileSystemStore(folder.path());
      case Bucket bucket -> new S3Store(S3Door.of(bucket), bucket.name());
    };
  }

  /** The rows, where fresh keys are noted as wrapped by this master. */
  private final class LedgerOf implements KeyLedger {

    private final String master;

    LedgerOf(String master) {
      this.master = master;
    }

    @Override
    public Optional<byte[]> find(UUID referralId) {
      return ledger.find(referralId);
    }

    @Override
    public byte[] findOrKeep(UUID referralId, Supplier<byte[]> fresh) {
      return ledger.findOrKeep(referralId, master, fresh);
    }
  }
}
