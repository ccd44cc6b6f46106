package health.consilium.platform.faces;

import health.consilium.platform.web.SecurityHeaders;
import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.primefaces.csp.CspPhaseListener;

/**
 * Keeps PrimeFaces' script policy to the pages of the staff: it knows one switch for all pages, and
 * refuses every post of a page that has none of its scripts.
 */
public class NonceForStaff implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  @Override
  public void processEvent(SystemEvent started) {
    var factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    Arrays.stream(lifecycle.getPhaseListeners())
        .filter(CspPhaseListener.class::isInstance)
        .forEach(
            policy -> {
              lifecycle.removePhaseListener(policy);
              lifecycle.addPhaseListener(new OnStaffPages(policy));
            });
  }

  private record OnStaffPages(PhaseListener policy) implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
      if (isForStaff(event.getFacesContext())) {
        policy.beforePhase(event);
      }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
      if (isForStaff(event.getFacesContext())) {
        policy.afterPhase(event);
      }
    }

    @Override
    public PhaseId getPhaseId() {
      return policy.getPhaseId();
    }

    private static boolean isForStaff(FacesContext faces) {
      return SecurityHeaders.isStaffPage(
          (HttpServletRequest) faces.getExternalContext().getRequest());
    }
  }
}
