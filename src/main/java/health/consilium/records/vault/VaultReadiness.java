package health.consilium.records.vault;

import health.consilium.records.RecordVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while nothing could be stored. */
@Readiness
@ApplicationScoped
public class VaultReadiness implements HealthCheck {

  @Inject RecordVault vault;

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("vault");
    try {
      vault.proveUsable();
      return response.up().build();
    } catch (IOException | RuntimeException e) {
      return response.down().withData("problem", "nothing can be stored in the vault").build();
    }
  }
}
