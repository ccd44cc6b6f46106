package health.consilium.records.safecopy;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** One limited process, good for one file, in a folder of its own that goes with it. */
final class Worker implements AutoCloseable {

  private static final long LAST_BREATH_SECONDS = 5;

  private final Process process;
  private final WorkerFolder folder;

  Worker(Process process, WorkerFolder folder) {
    this.process = process;
    this.folder = folder;
  }

  static Worker start(WorkerLaunch launch, Sandbox sandbox) throws IOException {
    WorkerFolder folder = WorkerFolder.make();
    try {
      return new Worker(launch.start(sandbox, folder.path()), folder);
    } catch (IOException e) {
      folder.remove();
      throw e;
    }
  }

  Process process() {
    return process;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Killed without asking. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() throws IOException {
    kill();
    try {
      process.waitFor(LAST_BREATH_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      folder.remove();
    }
  }
}
