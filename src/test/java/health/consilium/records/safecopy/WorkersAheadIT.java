package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A worker waits before its file comes, and none sees a second file. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(WallsHere.LOCK)
class WorkersAheadIT {

  private final WorkersAhead workers =
      new WorkersAhead(
          new WorkerLaunch(
              Path.of(System.getProperty("java.home"), "bin", "java"),
              System.getProperty("java.class.path"),
              128,
              Duration.ofSeconds(20),
              1L << 20,
              List.of()),
          Sandbox.LIMITS_ONLY);

  @AfterEach
  void endsAll() {
    workers.close();
  }

  @Test
  void givesAWaitingWorkerAndLetsAnotherWait() throws IOException {
    workers.keep(1);
    Awaitility.await().until(() -> workers.waiting() == 1);

    try (Worker first = workers.take()) {
      Awaitility.await().until(() -> workers.waiting() == 1);
      try (Worker second = workers.take()) {
        assertThat(second.process().pid()).isNotEqualTo(first.process().pid());
        assertThat(first.isAlive() && second.isAlive()).isTrue();
      }
    }
  }

  @Test
  void givesNoWorkerThatDiedWhileItWaited() throws Exception {
    workers.keep(1);
    Awaitility.await().until(() -> workers.waiting() == 1);
    LivingWorkers.now().forEach(ProcessHandle::destroyForcibly);
    Awaitility.await().until(() -> LivingWorkers.now().isEmpty());

    try (Worker worker = workers.take()) {
      assertThat(worker.isAlive()).isTrue();
    }
  }

  @Test
  void leavesNobodyWaitingWhenItCloses() throws IOException {
    workers.keep(2);
    Awaitility.await().until(() -> workers.waiting() == 2);

    workers.close();

    assertThat(workers.waiting()).isZero();
    assertThat(LivingWorkers.now()).isEmpty();
  }
}
