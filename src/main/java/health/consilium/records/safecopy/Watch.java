package health.consilium.records.safecopy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Kills a worker when no page came for too long, or when all of it takes too long. */
final class Watch {

  private static final Duration GLANCE = Duration.ofMillis(50);

  private final Worker worker;
  private final Duration perPage;
  private final long end;
  private final AtomicLong nextPageBy = new AtomicLong();
  private volatile boolean barked;

  private Watch(Worker worker, Duration perPage, Duration overall) {
    this.worker = worker;
    this.perPage = perPage;
    this.end = System.nanoTime() + overall.toNanos();
    patience();
  }

  static Watch over(Worker worker, WorkerLaunch launch) {
    Watch watch = new Watch(worker, launch.perPage(), launch.overall());
    Thread.ofVirtual().name("safe-copy-watch").start(watch::look);
    return watch;
  }

  /** The worker's turn: its next page is awaited. */
  void patience() {
    nextPageBy.set(System.nanoTime() + perPage.toNanos());
  }

  /** Our turn: a slow disk of ours must not cost the worker its time. */
  void rest() {
    nextPageBy.set(end);
  }

  boolean barked() {
    return barked;
  }

  private void look() {
    try {
      while (!worker.process().waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
        long now = System.nanoTime();
        if (now - nextPageBy.get() > 0 || now - end > 0) {
          barked = true;
          worker.kill();
        }
      }
    } catch (InterruptedException e) {
      worker.kill();
      Thread.currentThread().interrupt();
    }
  }
}
