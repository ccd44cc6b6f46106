package health.consilium.records.jobs;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.records.RecordsAnswering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;

/** Lets referrals go on whose patients sent something and nothing more for a day. */
@ApplicationScoped
public class ForgottenAnswers implements Recurring {

  private static final Logger LOG = Logger.getLogger(ForgottenAnswers.class.getName());

  @Inject RecordsAnswering answering;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Looking for records that came without a word", this::goOn);
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public Duration delay() {
    return Duration.ofMinutes(3);
  }

  private void goOn() {
    int gone = answering.answerForgotten();
    if (gone > 0) {
      LOG.info(() -> gone + " referrals went on with what came");
    }
  }
}
