package health.consilium.account;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Who may compute a hash now: half of the processors at once, in the order they came, and nobody
 * waits long, so that people who try passwords cannot choke the portal for those who are inside.
 */
final class HashingTurns {

  /** So few that those who wait leave connections to the database for everybody else. */
  private static final int LONGEST_QUEUE = 12;

  private static final long PATIENCE_MILLIS = 3_000;

  /** How many newest turns make up the usual time. */
  private static final int MEMORY = 16;

  private final Semaphore places = new Semaphore(atOnce(), true);
  private final Semaphore waitingRoom = new Semaphore(LONGEST_QUEUE);
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong usualNanos = new AtomicLong();

  /** Refused when too many are before, or when the turn does not come soon. */
  <T> T take(Supplier<T> work) {
    long start = System.nanoTime();
    enter();
    try {
      taken.incrementAndGet();
      T result = work.get();
      remember(System.nanoTime() - start);
      return result;
    } finally {
      places.release();
    }
  }

  /** Waits as long as a turn took lately; of too many who wait, the last go at once. */
  void pretend() {
    if (!waitingRoom.tryAcquire()) {
      throw new TooBusy();
    }
    try {
      long until = System.nanoTime() + usualNanos.get();
      for (long left = usualNanos.get(); left > 0; left = until - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    } finally {
      waitingRoom.release();
    }
  }

  static int atOnce() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }

  long taken() {
    return taken.get();
  }

  private void enter() {
    try {
      if (places.getQueueLength() >= LONGEST_QUEUE
          || !places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new TooBusy();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TooBusy();
    }
  }

  private void remember(long nanos) {
    usualNanos.accumulateAndGet(
        nanos, (usual, newest) -> usual == 0 ? newest : usual + (newest - usual) / MEMORY);
  }
}
