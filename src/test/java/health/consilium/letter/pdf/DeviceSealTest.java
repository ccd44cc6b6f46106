package health.consilium.letter.pdf;

import static health.consilium.letter.pdf.seal.SealFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A key in a device (PKCS#11): SoftHSM, where it is installed. */
@EnabledIf("isInstalled")
class DeviceSealTest {

  @TempDir Path folder;

  @Test
  void sealsByAKeyThatNeverLeavesItsDevice() throws Exception {
    Files.createDirectory(folder.resolve("tokens"));
    Files.writeString(
        folder.resolve("softhsm2.conf"),
        "directories.tokendir = %s\n".formatted(folder.resolve("tokens")));
    Path description =
        Files.writeString(
            folder.resolve("device.cfg"),
            "name=letters\nlibrary=%s\nslotListIndex=0\n".formatted(library()));
    run(
        program().orElseThrow().toString(),
        "--module=" + library(),
        "--init-token",
        "--free",
        "--label=letters",
        "--so-pin=" + PASSWORD,
        "--pin=" + PASSWORD);

    run(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        SealingByDevice.class.getName(),
        description.toString(),
        folder.resolve("letter.pdf").toString(),
        folder.resolve("certificate").toString());

    var seal = new SealRead(Files.readAllBytes(folder.resolve("letter.pdf")));
    assertThat(seal.holds(certificate())).isTrue();
    assertThat(seal.coversTheWholeFile()).isTrue();
  }

  private X509Certificate certificate() throws Exception {
    byte[] encoded = Files.readAllBytes(folder.resolve("certificate"));
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(encoded));
  }

  private void run(String... command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  static boolean isInstalled() {
    return program().isPresent() && Files.exists(library());
  }

  private static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(place -> Path.of(place, "softhsm2-util"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** As Debian lays it beside its program. */
  private static Path library() {
    return program().orElseThrow().resolveSibling("../lib/softhsm/libsofthsm2.so").normalize();
  }
}
