package health.consilium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Looks at the workers of one portal again and again, while they come and go. */
final class WorkerWatch implements AutoCloseable {

  private static final String WORKER = "SafeCopyWorker";
  private static final long MILLISECONDS = 50;

  private final Path portal;
  private final AtomicLong most = new AtomicLong();
  private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor();

  private final ScheduledFuture<?> looking;

  private WorkerWatch(Path portal) {
    this.portal = portal;
    this.looking =
        watching.scheduleWithFixedDelay(this::look, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  static WorkerWatch of(Path portal) {
    return new WorkerWatch(portal);
  }

  /** The most bytes of memory that any one of them was seen to hold. */
  long most() {
    return most.get();
  }

  private void look() {
    ProcessHandle.allProcesses()
        .filter(this::isOurs)
        .forEach(worker -> most.accumulateAndGet(residentBytes(worker.pid()), Math::max));
  }

  private boolean isOurs(ProcessHandle process) {
    String command = process.info().commandLine().orElse("");
    return command.contains(WORKER) && command.contains(portal.toString());
  }

  private static long residentBytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }

  @Override
  public void close() {
    looking.cancel(true);
    watching.shutdownNow();
  }
}
