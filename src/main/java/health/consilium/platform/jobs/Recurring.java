package health.consilium.platform.jobs;

import java.time.Duration;

/** A bean with work that the portal does by itself, again and again. */
public interface Recurring {

  RepeatingWork work();

  /** From the end of one run to the beginning of the next. */
  Duration pause();

  /** From the start of the portal to the first run. */
  default Duration delay() {
    return pause();
  }
}
