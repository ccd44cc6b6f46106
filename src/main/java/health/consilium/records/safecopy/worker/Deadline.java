package health.consilium.records.safecopy.worker;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Ends the worker when one page takes too much of the processor. Measured in work, not in time: on
 * a busy machine an honest page is not given up for waiting its turn.
 */
final class Deadline {

  private static final long MOST_NANOS_A_PAGE = TimeUnit.SECONDS.toNanos(8);
  private static final long GLANCE_MILLIS = 100;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private volatile long begun = system.getProcessCpuTime();

  static Deadline begin() {
    Deadline deadline = new Deadline();
    Thread.ofPlatform().name("deadline").daemon().start(deadline::look);
    return deadline;
  }

  /** A page is done. */
  void renew() {
    begun = system.getProcessCpuTime();
  }

  private void look() {
    try {
      while (system.getProcessCpuTime() - begun < MOST_NANOS_A_PAGE) {
        TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(SafeCopyWorker.TOO_LONG);
  }
}
