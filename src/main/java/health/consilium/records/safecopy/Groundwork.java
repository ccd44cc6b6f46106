package health.consilium.records.safecopy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a worker without a file finds out for all after it: which fonts there are, and the classes
 * it needs as they lie in memory. With it they start in half the time; without it they start too.
 */
final class Groundwork implements AutoCloseable {

  private static final String CODE = "code.jar";
  private static final String CLASSES = "classes.jsa";

  /** The name is PDFBox's. */
  private static final String FONTS = ".pdfbox.cache";

  private final WorkerFolder folder;
  private final String classPath;

  private Groundwork(WorkerFolder folder, String classPath) {
    this.folder = folder;
    this.classPath = classPath;
  }

  /** By a worker behind the same walls, who sees nothing but our own code. */
  static Groundwork lay(WorkerLaunch launch, Sandbox sandbox) throws IOException {
    WorkerFolder folder = WorkerFolder.make();
    try {
      letEverybodyRead(folder.path());
      String jars = CodeJar.in(folder.path().resolve(CODE)).insteadOfFolders(launch.classPath());
      Groundwork groundwork = new Groundwork(folder, jars);
      groundwork.rehearse(launch, sandbox);
      return groundwork;
    } catch (IOException e) {
      folder.remove();
      throw e;
    }
  }

  Path folder() {
    return folder.path();
  }

  /** Somebody may have tidied up where it lies. */
  boolean isWhole() {
    return Stream.of(CODE, CLASSES, FONTS)
        .map(folder.path()::resolve)
        .allMatch(Files::isRegularFile);
  }

  /** What a worker is started with. */
  List<String> options() {
    return List.of("-XX:SharedArchiveFile=" + folder.path().resolve(CLASSES), "-cp", classPath);
  }

  /** PDFBox reads its list of fonts only where it may write one. */
  void handOver(Path workersOwn) throws IOException {
    Files.copy(folder.path().resolve(FONTS), workersOwn.resolve(FONTS));
  }

  @Override
  public void close() throws IOException {
    folder.remove();
  }

  private void rehearse(WorkerLaunch launch, Sandbox sandbox) throws IOException {
    WorkerFolder own = WorkerFolder.make();
    Path classes = own.path().resolve(CLASSES);
    List<String> options = List.of("-XX:ArchiveClassesAtExit=" + classes, "-cp", classPath);
    try (Worker worker = new Worker(launch.start(sandbox, own.path(), options), own)) {
      worker.process().getOutputStream().close();
      awaitEnd(worker.process(), launch);
      keep(classes);
      keep(own.path().resolve(FONTS));
    }
  }

  private static void awaitEnd(Process process, WorkerLaunch launch) throws IOException {
    try {
      if (!process.waitFor(launch.overall().toSeconds(), TimeUnit.SECONDS)) {
        throw new IOException("a worker without a file takes too long");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("nobody waits for a worker without a file any more");
    }
  }

  /** From now on it is the server's, and no worker may change it. */
  private void keep(Path found) throws IOException {
    Path kept = folder.path().resolve(found.getFileName());
    Files.write(kept, Files.readAllBytes(found));
    Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r--r--r--"));
  }

  private static void letEverybodyRead(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
