package health.consilium.records.safecopy;

import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Has safe copies made by workers, and ends a worker that takes too long. */
final class SafeCopyist {

  private static final String PROOF =
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
      trailer <</Root 1 0 R>>
      """;

  private static final Duration GLANCE = Duration.ofMillis(50);

  private final WorkerLaunch launch;
  private final Sandbox sandbox;

  private SafeCopyist(WorkerLaunch launch, Sandbox sandbox) {
    this.launch = launch;
    this.sandbox = sandbox;
  }

  /** Tries which walls hold here, by having one small page drawn behind each. */
  static SafeCopyist behindTheStrongestWalls(WorkerLaunch launch) throws IOException {
    for (Sandbox sandbox : Sandbox.values()) {
      SafeCopyist copyist = new SafeCopyist(launch, sandbox);
      if (copyist.works()) {
        return copyist;
      }
    }
    throw new IOException("no worker for safe copies can be started with " + launch.java());
  }

  /** No copy takes longer than this. */
  Duration longest() {
    return launch.overall().plusSeconds(60);
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /** Hands the pages on as they come; throws when the worker died, whatever it gave before. */
  SafeCopyState copy(
      InputStream original, RecordFormat format, long bytes, CopyReader.PageReceiver receiver)
      throws IOException, WorkerDied {
    Path folder = Files.createTempDirectory("safe-copy-");
    try {
      Process worker = launch.start(sandbox, folder, format, bytes);
      try (Watch watch = new Watch(worker)) {
        return converse(worker, original, watch, receiver);
      }
    } finally {
      remove(folder);
    }
  }

  private boolean works() {
    try {
      List<CopiedPage> pages = new ArrayList<>();
      byte[] proof = PROOF.getBytes(StandardCharsets.US_ASCII);
      copy(new ByteArrayInputStream(proof), RecordFormat.PDF, proof.length, pages::add);
      return pages.size() == 1 && pages.getFirst().hasImage();
    } catch (IOException | WorkerDied e) {
      return false;
    }
  }

  private static SafeCopyState converse(
      Process worker, InputStream original, Watch watch, CopyReader.PageReceiver receiver)
      throws WorkerDied {
    try {
      try (OutputStream into = worker.getOutputStream()) {
        original.transferTo(into);
      }
      watch.patience();
      return new CopyReader(worker.getInputStream())
          .readAll(
              page -> {
                receiver.take(page);
                watch.patience();
              });
    } catch (IOException | IllegalArgumentException e) {
      throw new WorkerDied(watch.barked() ? "took too long" : "died", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> everything = Files.walk(folder)) {
      everything
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.deleteIfExists(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  /** Kills the worker when no page came for too long, or when all of it takes too long. */
  private final class Watch implements AutoCloseable {

    private final Process worker;
    private final long end = System.nanoTime() + launch.overall().toNanos();
    private final AtomicLong nextPageBy = new AtomicLong();
    private volatile boolean barked;

    Watch(Process worker) {
      this.worker = worker;
      patience();
      Thread.ofVirtual().name("safe-copy-watch").start(this::watch);
    }

    void patience() {
      nextPageBy.set(System.nanoTime() + launch.perPage().toNanos());
    }

    boolean barked() {
      return barked;
    }

    @Override
    public void close() {
      kill();
    }

    private void watch() {
      try {
        while (!worker.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
          long now = System.nanoTime();
          if (now - nextPageBy.get() > 0 || now - end > 0) {
            barked = true;
            kill();
          }
        }
      } catch (InterruptedException e) {
        kill();
        Thread.currentThread().interrupt();
      }
    }

    private void kill() {
      worker.descendants().forEach(ProcessHandle::destroyForcibly);
      worker.destroyForcibly();
    }
  }
}
