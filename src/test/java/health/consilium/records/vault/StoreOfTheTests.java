package health.consilium.records.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/** The portal's own store, until a test breaks it. */
@Alternative
@Priority(1)
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the field
public class StoreOfTheTests {

  @Inject VaultDoor door;

  private volatile Optional<Fault> fault = Optional.empty();

  public void breakWith(Fault wrong) {
    fault = Optional.of(wrong);
  }

  public void mend() {
    fault = Optional.empty();
  }

  @Produces
  @Singleton
  Store store() throws IOException {
    return new FaultyStore(door.store(), this::fault);
  }

  private Optional<Fault> fault() {
    return fault;
  }
}
