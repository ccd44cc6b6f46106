package health.consilium.records.vault;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * S3Mock as its own process: it is an application with libraries that fight with those of the
 * tests.
 */
final class ObjectStore {

  private static final Path PROGRAM = Path.of("target", "s3mock-exec.jar");
  private static final Path FOLDER = Path.of("target", "s3mock");

  private final int port = freePort();
  private @Nullable Process process;

  void start() throws IOException {
    Files.createDirectories(FOLDER);
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Djava.io.tmpdir=" + FOLDER.toAbsolutePath(),
                    "-jar",
                    PROGRAM.toString(),
                    "--server.port=0",
                    "--http.port=" + port))
            .redirectErrorStream(true)
            .redirectOutput(new File(FOLDER.toFile(), "log.txt"))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop S3Mock"));
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(this::answers);
  }

  void stop() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
    }
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  private boolean answers() {
    Process running = process;
    if (running == null || !running.isAlive()) {
      throw new IllegalStateException("S3Mock did not start: see " + FOLDER.resolve("log.txt"));
    }
    try {
      HttpURLConnection call = (HttpURLConnection) address().toURL().openConnection();
      return call.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
