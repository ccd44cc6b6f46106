package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where the vault finds of which parts a file is made that came in several. */
@ApplicationScoped
@Transactional
public class VaultPartLedger {

  @Inject VaultParts parts;

  public List<VaultPart> partsOf(UUID whole) {
    return parts.of(whole);
  }

  /** Its parts lie there no more. */
  public void forget(UUID whole) {
    parts.forget(whole);
  }
}
