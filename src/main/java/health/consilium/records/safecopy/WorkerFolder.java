package health.consilium.records.safecopy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that goes with one worker; its name says which server it works for. */
record WorkerFolder(Path path) {

  private static final System.Logger LOG = System.getLogger(WorkerFolder.class.getName());
  private static final Pattern NAME = Pattern.compile("safe-copy-(\\d{1,18})-.*");

  static WorkerFolder make() throws IOException {
    return new WorkerFolder(Files.createTempDirectory(prefix(ProcessHandle.current().pid())));
  }

  static String prefix(long server) {
    return "safe-copy-" + server + "-";
  }

  /** A server that was killed could not remove its workers' folders; the next one does. */
  static void removeThoseOfDeadServers() throws IOException {
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, "safe-copy-*")) {
      for (Path folder : folders) {
        Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          new WorkerFolder(folder).removeIfAllowed();
        }
      }
    }
  }

  private void removeIfAllowed() {
    try {
      remove();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A folder of a worker of a server that died stays: {0}", path);
    }
  }

  void remove() throws IOException {
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
