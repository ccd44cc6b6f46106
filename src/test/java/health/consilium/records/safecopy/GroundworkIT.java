package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is found out once saves every worker the finding, and none depends on it. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(WallsHere.LOCK)
@SuppressWarnings("NullAway.Init") // laid before each
class GroundworkIT {

  private static final WorkerLaunch LAUNCH =
      new WorkerLaunch(
          Path.of(System.getProperty("java.home"), "bin", "java"),
          System.getProperty("java.class.path"),
          128,
          Duration.ofSeconds(20),
          1L << 20,
          List.of());

  private Groundwork groundwork;

  @BeforeEach
  void lays() throws IOException {
    groundwork = Groundwork.lay(LAUNCH, Sandbox.LIMITS_ONLY);
  }

  @AfterEach
  void clearsUp() throws IOException {
    groundwork.close();
  }

  @Test
  void workerIsStartedWithItAndMayNotChangeIt() throws Exception {
    assertThat(groundwork.isWhole()).isTrue();
    assertThat(copied()).isEqualTo(SafeCopyState.READY);

    assertThat(files()).isNotEmpty().noneMatch(this::mayBeChangedByAWorker);
  }

  @Test
  void workerStartsAlthoughItIsSpoiltOrGone() throws Exception {
    for (Path file : files()) {
      if (file.toString().endsWith(".jsa")) {
        Files.delete(file);
        Files.writeString(file, "spoilt");
      }
    }
    assertThat(copied()).isEqualTo(SafeCopyState.READY);

    groundwork.close();
    assertThat(groundwork.isWhole()).isFalse();
    assertThat(copied()).isEqualTo(SafeCopyState.READY);
  }

  private SafeCopyState copied() throws Exception {
    byte[] text = {'H', 'b'};
    return new SafeCopyist(LAUNCH.on(groundwork), Sandbox.LIMITS_ONLY)
        .copy(new ByteArrayInputStream(text), RecordFormat.TEXT, text.length, page -> {});
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(groundwork.folder())) {
      return files.toList();
    }
  }

  private boolean mayBeChangedByAWorker(Path file) {
    try {
      return Files.getPosixFilePermissions(file).stream()
          .anyMatch(permission -> permission.name().matches("(GROUP|OTHERS)_WRITE"));
    } catch (IOException e) {
      return true;
    }
  }
}
