package health.consilium.records.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.scan.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A clamd as Debian installs it, where it is installed; it is given one signature only. */
@EnabledIf("isInstalled")
class RealClamdTest {

  @TempDir Path folder;

  private @Nullable Process process;

  @BeforeEach
  void startTheDaemon() throws IOException {
    byte[] eicar = ClamdStub.EICAR.getBytes(StandardCharsets.US_ASCII);
    Files.writeString(
        folder.resolve("own.ndb"), "Own.Eicar:0:*:" + HexFormat.of().formatHex(eicar) + "\n");
    Path settings =
        Files.write(
            folder.resolve("clamd.conf"),
            List.of(
                "DatabaseDirectory " + folder,
                "LocalSocket " + folder.resolve("clamd.ctl"),
                "Foreground yes",
                "StreamMaxLength 1M",
                "AlertExceedsMax yes"));
    process =
        new ProcessBuilder(program().orElseThrow().toString(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::answers);
  }

  @AfterEach
  void stopTheDaemon() throws InterruptedException {
    Process running = process;
    if (running != null) {
      running.destroyForcibly().waitFor();
    }
  }

  @Test
  void tellsAVirusFromACleanFileAndFromOneItDidNotTake() throws IOException {
    byte[] clean = new byte[900_000];
    byte[] infected = Arrays.copyOf(clean, clean.length);
    byte[] eicar = ClamdStub.EICAR.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(eicar, 0, infected, 700_000, eicar.length);

    assertThat(clamd().scan(new ByteArrayInputStream(clean))).isEqualTo(Verdict.CLEAN);
    assertThat(clamd().scan(new ByteArrayInputStream(infected))).isEqualTo(Verdict.INFECTED);
    assertThatThrownBy(() -> clamd().scan(new ByteArrayInputStream(new byte[40 << 20])))
        .isInstanceOf(IOException.class);
  }

  static boolean isInstalled() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(
            Stream.of(path.split(File.pathSeparator, -1)),
            Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(place -> Path.of(place, "clamd"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private boolean answers() {
    try {
      clamd().requireAnswer();
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Clamd clamd() {
    return new Clamd(
        UnixDomainSocketAddress.of(folder.resolve("clamd.ctl")), Duration.ofSeconds(20));
  }
}
