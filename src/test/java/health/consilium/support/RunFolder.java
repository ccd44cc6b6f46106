package health.consilium.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The folder of one portal: its data, its secrets, and who is running in it. */
final class RunFolder implements PortalServer.Part {

  private static final int SECRET_BYTES = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path path;
  private final FileChannel lock;

  private RunFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Ends what an earlier, killed run left behind; refuses when one is still alive. */
  static RunFolder open(Path wanted) {
    Path path = wanted.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      var lock =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        lock.close();
        throw new CannotStart("Consilium is already running in %s: stop it first.".formatted(path));
      }
      var folder = new RunFolder(path, lock);
      folder.endLeftovers();
      return folder;
    } catch (IOException failure) {
      throw new CannotStart("The folder %s cannot be written.".formatted(path), failure);
    }
  }

  Path path() {
    return path;
  }

  /** A folder of its own in this one, made when absent. */
  Path child(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A random secret that stays the same from run to run, in Base64. */
  synchronized String secret(String name) {
    Path file = path.resolve("secrets.properties");
    var secrets = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          secrets.load(reader);
        }
      } else {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      if (!secrets.containsKey(name)) {
        secrets.setProperty(name, randomSecret());
        try (Writer writer = Files.newBufferedWriter(file)) {
          secrets.store(writer, null);
        }
      }
      return secrets.getProperty(name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String randomSecret() {
    var bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Remembers a process, so that the next start can end it if this one is killed. */
  void remember(String name, ProcessHandle process) {
    try {
      Files.writeString(pidFile(name), process.pid() + " " + startOf(process));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void endLeftovers() throws IOException {
    end("glassfish");
    endPostgres();
  }

  private void endPostgres() throws IOException {
    Path data = path.resolve("postgres");
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
        .filter(alive -> alive.info().commandLine().orElse("").contains(data.toString()))
        .ifPresent(RunFolder::end);
    Files.deleteIfExists(file);
  }

  private void end(String name) throws IOException {
    Path file = pidFile(name);
    if (!Files.exists(file)) {
      return;
    }
    String[] remembered = Files.readString(file).split(" ", 2);
    Optional<ProcessHandle> process =
        ProcessHandle.of(Long.parseLong(remembered[0]))
            .filter(alive -> startOf(alive).equals(remembered[1]));
    process.ifPresent(RunFolder::end);
    Files.delete(file);
  }

  /** Asks, waits, and then insists. */
  static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException tooSlow) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** A process number is used again; together with its start it is not. */
  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private Path pidFile(String name) {
    return path.resolve(name + ".pid");
  }

  static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The last part to go: ends also what was only just being started. */
  @Override
  public void close() {
    try {
      endLeftovers();
      lock.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
