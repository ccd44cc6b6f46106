package health.consilium.records.safecopy;

import health.consilium.records.safecopy.worker.SafeCopyWorker;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a worker is started: by which Java, from which jars, with how much memory and patience, how
 * much it may hand in, and which folders it must not see.
 */
record WorkerLaunch(
    Path java,
    String classPath,
    int heapMegabytes,
    Duration perPage,
    long largestCopy,
    List<Path> hidden,
    Optional<Groundwork> groundwork) {

  private static final int NOBODY = 65_534;

  /** Nothing takes longer than this many pages' patience, however many pages it has. */
  private static final int LONGEST_IN_PAGES = 8;

  WorkerLaunch(
      Path java,
      String classPath,
      int heapMegabytes,
      Duration perPage,
      long largestCopy,
      List<Path> hidden) {
    this(java, classPath, heapMegabytes, perPage, largestCopy, hidden, Optional.empty());
  }

  /** The same, on ground that was prepared. */
  WorkerLaunch on(Groundwork laid) {
    return new WorkerLaunch(
        java, classPath, heapMegabytes, perPage, largestCopy, hidden, Optional.of(laid));
  }

  Duration overall() {
    return perPage.multipliedBy(LONGEST_IN_PAGES);
  }

  Process start(Sandbox sandbox, Path folder) throws IOException {
    Optional<Groundwork> ground = groundwork.filter(Groundwork::isWhole);
    if (ground.isEmpty()) {
      return start(sandbox, folder, List.of("-cp", classPath));
    }
    ground.get().handOver(folder);
    return start(sandbox, folder, ground.get().options());
  }

  /** With options that say where its classes are. */
  Process start(Sandbox sandbox, Path folder, List<String> options) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(sandbox, folder, options));
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // The settings, the vault's key among them, are no business of the worker's.
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    environment.put("LANG", "C.UTF-8");
    if (sandbox == Sandbox.NOBODY) {
      Files.setAttribute(folder, "unix:uid", NOBODY);
    }
    return builder.start();
  }

  /** Whether a worker behind these walls could look into the folder. */
  boolean sees(Sandbox sandbox, Path folder) throws IOException {
    List<String> look = new ArrayList<>(sandbox.prefix(overall().toSeconds(), hidden));
    look.addAll(List.of("ls", folder.toString()));
    try {
      return new ProcessBuilder(look)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("nobody waits for the look into a folder any more");
    }
  }

  private List<String> command(Sandbox sandbox, Path folder, List<String> options) {
    List<String> command = new ArrayList<>(sandbox.prefix(overall().toSeconds(), hidden));
    command.add(java.toString());
    command.add("-Xmx" + heapMegabytes + "m");
    command.add("-Xss2m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:-UsePerfData");
    command.add("-XX:ActiveProcessorCount=1");
    command.add("-XX:ErrorFile=/dev/null");
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Duser.home=" + folder);
    command.add("-Dpdfbox.fontcache=" + folder);
    // what Java has to say must not stand among the answers
    command.add("-Xlog:disable");
    command.addAll(options);
    command.add(SafeCopyWorker.class.getName());
    return command;
  }
}
