package health.consilium.records.safecopy.worker;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of this system, run inside our walls with little memory and little time. */
final class Program {

  private static final long MEMORY = 2L << 30;
  private static final long SECONDS = 20;
  private static final int LONGEST_ANSWER = 1024 * 1024;

  private final String name;
  private final long seconds;

  private Program(String name, long seconds) {
    this.name = name;
    this.seconds = seconds;
  }

  /** The first of these that is installed. */
  static Optional<Program> find(String... names) {
    return Stream.of(names)
        .filter(Program::isInstalled)
        .findFirst()
        .map(name -> new Program(name, SECONDS));
  }

  /** The same for what is not worth a longer wait. */
  Program within(long fewer) {
    return new Program(name, fewer);
  }

  /** The worker's own folder; it goes with the worker. */
  static Path folder() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** What it answers on its standard output; fails when it fails or takes too long. */
  byte[] run(Object... arguments) throws IOException {
    Path answer = Files.createTempFile(folder(), "answer-", "");
    Process process = begin(answer, arguments);
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new IOException(name + " takes too long");
      }
      if (process.exitValue() != 0) {
        throw new IOException(name + " failed with " + process.exitValue());
      }
      try (var in = Files.newInputStream(answer)) {
        return in.readNBytes(LONGEST_ANSWER);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("nobody waits for " + name);
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(answer);
    }
  }

  private Process begin(Path answer, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isInstalled("prlimit")) {
      command.addAll(List.of("prlimit", "--as=" + MEMORY, "--cpu=" + seconds));
    }
    command.add(name);
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    return builder
        .directory(folder().toFile())
        .redirectOutput(answer.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static boolean isInstalled(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
