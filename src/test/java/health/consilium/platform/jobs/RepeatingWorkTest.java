package health.consilium.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RepeatingWorkTest {

  /** What ends a schedule for ever when it reaches the executor. */
  private final Iterator<Throwable> failures =
      List.of(
              new OutOfMemoryError("drill"),
              new StackOverflowError("drill"),
              new NoClassDefFoundError("drill"),
              new IOException("drill"),
              new IllegalStateException("drill"))
          .iterator();

  @Test
  void goesOnAfterEveryKindOfFailure() throws InterruptedException {
    CountDownLatch wellDone = new CountDownLatch(3);

    try (var executor = Executors.newSingleThreadScheduledExecutor()) {
      var schedule =
          executor.scheduleWithFixedDelay(
              RepeatingWork.of("the drill", () -> failOrCount(wellDone)),
              0,
              1,
              TimeUnit.MILLISECONDS);

      assertThat(wellDone.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(schedule.isDone()).isFalse();
      executor.shutdownNow();
    }
  }

  private void failOrCount(CountDownLatch wellDone) throws Exception {
    if (!failures.hasNext()) {
      wellDone.countDown();
      return;
    }
    switch (failures.next()) {
      case Error error -> throw error;
      case Exception exception -> throw exception;
      case Throwable other -> throw new AssertionError(other);
    }
  }
}
