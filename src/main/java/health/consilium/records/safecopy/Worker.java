package health.consilium.records.safecopy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One limited process, good for one file, in a folder of its own that goes with it. */
final class Worker implements AutoCloseable {

  private static final long LAST_BREATH_SECONDS = 5;

  private final Process process;
  private final Path folder;

  private Worker(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  static Worker start(WorkerLaunch launch, Sandbox sandbox) throws IOException {
    Path folder = Files.createTempDirectory("safe-copy-");
    try {
      return new Worker(launch.start(sandbox, folder), folder);
    } catch (IOException e) {
      remove(folder);
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
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> everything = Files.walk(folder)) {
      everything.sorted(Comparator.reverseOrder()).forEach(Worker::removeOne);
    } catch (UncheckedIOException e) {
      throw new IOException("a worker's folder cannot be removed", e);
    }
  }

  private static void removeOne(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
