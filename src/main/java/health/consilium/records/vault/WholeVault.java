package health.consilium.records.vault;

import health.consilium.records.RecordVault;
import health.consilium.records.VaultPart;
import health.consilium.records.VaultPartLedger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A vault that also finds and removes what lies in it in parts, under the name of the whole. */
final class WholeVault implements RecordVault {

  private final RecordVault vault;
  private final VaultPartLedger ledger;

  WholeVault(RecordVault vault, VaultPartLedger ledger) {
    this.vault = vault;
    this.ledger = ledger;
  }

  @Override
  public VaultPart keep(UUID referralId, InputStream content) throws IOException {
    return vault.keep(referralId, content);
  }

  /** The ledger is asked only for what is no file by itself: pages are read far more often. */
  @Override
  public SeekableByteChannel open(UUID referralId, UUID name) throws IOException {
    try {
      return vault.open(referralId, name);
    } catch (NoSuchFileException e) {
      List<VaultPart> parts = ledger.partsOf(name);
      if (parts.isEmpty()) {
        throw e;
      }
      return open(referralId, parts);
    }
  }

  @Override
  public void delete(UUID name) throws IOException {
    vault.delete(name);
    List<VaultPart> parts = ledger.partsOf(name);
    for (VaultPart part : parts) {
      vault.delete(part.name());
    }
    if (!parts.isEmpty()) {
      ledger.forget(name);
    }
  }

  @Override
  public Set<UUID> storedBefore(Instant time) throws IOException {
    return vault.storedBefore(time);
  }

  @Override
  public void proveUsable() throws IOException {
    vault.proveUsable();
  }
}
