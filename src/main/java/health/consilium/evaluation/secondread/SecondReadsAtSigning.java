package health.consilium.evaluation.secondread;

import health.consilium.evaluation.EvaluationSigned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Nobody is asked about what is signed. */
@ApplicationScoped
public class SecondReadsAtSigning {

  @Inject SecondReads reads;
  @Inject Clock clock;

  void end(@Observes EvaluationSigned signed) {
    reads.openOn(signed.referralId()).ifPresent(open -> open.takeBack(clock.instant()));
  }
}
