package health.consilium.records.safecopy;

import health.consilium.records.SafeCopyState;
import health.consilium.records.safecopy.worker.SafeCopyWorker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What is said to one worker and heard from it. Whose fault a failure is decides its kind: {@link
 * WorkerDied} is the file's, {@link IOException} is ours.
 */
final class Conversation {

  private static final int BLOCK = 64 * 1024;
  private static final long LAST_BREATH_SECONDS = 1;

  private final Process worker;
  private final Watch watch;
  private final CopyReader answers;

  Conversation(Process worker, Watch watch, CopyReader answers) {
    this.worker = worker;
    this.watch = watch;
    this.answers = answers;
  }

  SafeCopyState about(Original original, PageReceiver receiver) throws IOException, WorkerDied {
    greet();
    tell(original);
    return hear(receiver);
  }

  /** The same about an archive, whose files are handed on. */
  SafeCopyState unpack(Original archive, FileReceiver receiver) throws IOException, WorkerDied {
    greet();
    tell(archive);
    watch.patience();
    Optional<PackedFile> file = withTheWorker(answers::nextFile);
    while (file.isPresent()) {
      watch.rest();
      hand(file.get(), receiver);
      watch.patience();
      file = withTheWorker(answers::nextFile);
    }
    return withTheWorker(answers::end);
  }

  /** A worker that never said a word has not seen the file, which cannot be to blame. */
  private void greet() throws IOException {
    try {
      answers.greeting();
    } catch (IOException e) {
      throw new IOException("a worker could not be started", e);
    }
  }

  private void tell(Original original) throws IOException, WorkerDied {
    watch.rest();
    byte[] block = new byte[BLOCK];
    OutputStream into = worker.getOutputStream();
    withTheWorker(() -> original.announceTo(into));
    InputStream content = original.content();
    for (int read = content.read(block); read >= 0; read = content.read(block)) {
      int length = read;
      withTheWorker(
          () -> {
            into.write(block, 0, length);
            return length;
          });
    }
    withTheWorker(
        () -> {
          into.close();
          return into;
        });
  }

  private SafeCopyState hear(PageReceiver receiver) throws IOException, WorkerDied {
    watch.patience();
    Optional<CopiedPage> page = withTheWorker(answers::next);
    while (page.isPresent()) {
      watch.rest();
      receiver.take(page.get());
      watch.patience();
      page = withTheWorker(answers::next);
    }
    return withTheWorker(answers::end);
  }

  private void hand(PackedFile file, FileReceiver receiver) throws IOException, WorkerDied {
    try {
      receiver.take(file);
      file.transferTo(OutputStream.nullOutputStream());
    } catch (PackedFile.BrokenAnswer e) {
      throw new WorkerDied(tookTooLong(), e);
    }
  }

  private <T> T withTheWorker(Exchange<T> exchange) throws WorkerDied {
    try {
      return exchange.run();
    } catch (IOException | IllegalArgumentException e) {
      throw new WorkerDied(tookTooLong(), e);
    }
  }

  /** Or found so itself, and said it with its last breath. */
  private boolean tookTooLong() {
    try {
      return watch.barked()
          || (worker.waitFor(LAST_BREATH_SECONDS, TimeUnit.SECONDS)
              && worker.exitValue() == SafeCopyWorker.TOO_LONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Puts a finished page away. */
  @FunctionalInterface
  interface PageReceiver {
    void take(CopiedPage page) throws IOException;
  }

  /** Puts a file of an archive away, or refuses it. */
  @FunctionalInterface
  interface FileReceiver {
    void take(PackedFile file) throws IOException;
  }

  @FunctionalInterface
  private interface Exchange<T> {
    T run() throws IOException;
  }
}
