package health.consilium.audit;

import health.consilium.platform.event.Act;
import health.consilium.platform.web.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of every act. */
@ApplicationScoped
public class Listener {

  @Inject AuditDesk desk;
  @Inject ClientAddress address;

  void hear(@Observes Act act) {
    if (act.outlivesItsTransaction()) {
      desk.writeApart(act, place());
    } else {
      desk.write(act, place());
    }
  }

  /** Work of the portal itself happens outside any request. */
  private String place() {
    try {
      return address.get();
    } catch (ContextNotActiveException | IllegalStateException outside) {
      return "";
    }
  }
}
