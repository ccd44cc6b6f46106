package health.consilium.records.vault;

import health.consilium.platform.health.ReadinessProbe;
import health.consilium.records.RecordVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;

/** Whether something could be stored in the vault just now. */
@ApplicationScoped
public class VaultProbe implements ReadinessProbe {

  @Inject RecordVault vault;

  @Override
  public String name() {
    return "vault";
  }

  @Override
  public Optional<String> problem() {
    try {
      vault.proveUsable();
      return Optional.empty();
    } catch (IOException | RuntimeException broken) {
      return Optional.of(String.valueOf(broken.getMessage()));
    }
  }
}
