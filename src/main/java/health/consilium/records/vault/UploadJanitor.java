package health.consilium.records.vault;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.records.UploadDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Forgets the uploads that nobody went on with; what came of them leaves the vault. */
@ApplicationScoped
public class UploadJanitor implements Recurring {

  private static final System.Logger LOG = System.getLogger(UploadJanitor.class.getName());

  private static final int AT_ONCE = 100;

  @Inject UploadDesk desk;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Forgetting old uploads", this::tidyUp);
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(30);
  }

  @Override
  public Duration delay() {
    return Duration.ofMinutes(2);
  }

  public void tidyUp() {
    int forgotten = 0;
    int some;
    do {
      some = desk.expire(AT_ONCE);
      forgotten += some;
    } while (some == AT_ONCE);
    if (forgotten > 0) {
      LOG.log(Level.INFO, "Uploads that nobody went on with: {0}", forgotten);
    }
  }
}
