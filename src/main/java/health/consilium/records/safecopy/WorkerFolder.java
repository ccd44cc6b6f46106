package health.consilium.records.safecopy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder that goes with one worker; its name says which server it works for. */
record WorkerFolder(Path path) {

  static WorkerFolder make() throws IOException {
    return new WorkerFolder(Files.createTempDirectory(LivingServer.own().prefix()));
  }

  /** Doing it twice changes nothing. */
  void remove() throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> everything = Files.walk(path)) {
      everything.sorted(Comparator.reverseOrder()).forEach(WorkerFolder::removeOne);
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
