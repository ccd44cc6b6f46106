package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Compares what lies in the vault with what is filed. */
@ApplicationScoped
@Transactional
public class VaultInventory {

  @Inject MedicalRecords records;
  @Inject VaultParts parts;
  @Inject ForsakenFiles forsaken;

  /**
   * Of these files, those that belong to no record and no upload: a crash came before the filing.
   */
  public Set<UUID> strays(Set<UUID> stored) {
    Set<UUID> strays = new HashSet<>(stored);
    strays.removeAll(records.vaultNames());
    strays.removeAll(parts.names());
    return strays;
  }

  /** Files whose record is erased and that may still lie in the vault. */
  public List<UUID> forsaken() {
    return forsaken.all();
  }

  /** It lies there no more. */
  public void forget(UUID name) {
    forsaken.remove(name);
  }
}
