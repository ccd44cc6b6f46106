package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The frame on a photo that is asked for again turns with the photo. */
@ApplicationScoped
public class TurnedFrames {

  @Inject PageRequests requests;

  /** What stands in for a photo that cannot be read does not turn with it. */
  void turn(@Observes PageTurned turned) {
    requests.openOf(turned.recordId(), turned.page()).stream()
        .filter(request -> !request.isAskedOnceMore())
        .forEach(request -> request.turn(turned.quarters()));
  }
}
