package health.consilium.records.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.scan.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int CHUNK = 64 * 1024;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 1_000_000})
  void callsACleanStreamClean(int size) throws IOException {
    try (ClamdStub server = ClamdStub.start()) {
      assertThat(to(server).scan(zeros(size))).isEqualTo(Verdict.CLEAN);
      assertThat(server.scanned()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, CHUNK - 30, 1_000_000})
  void findsAVirusWhereverItLies(int before) throws IOException {
    try (ClamdStub server = ClamdStub.start()) {
      InputStream file = new SequenceInputStream(zeros(before), eicar());

      assertThat(to(server).scan(file)).isEqualTo(Verdict.INFECTED);
    }
  }

  @Test
  void speaksOverALocalSocket(@TempDir Path folder) throws IOException {
    try (ClamdStub server = ClamdStub.start(folder.resolve("clamd.ctl"))) {
      to(server).requireAnswer();

      assertThat(to(server).scan(eicar())).isEqualTo(Verdict.INFECTED);
    }
  }

  @Test
  void callsNothingCleanThatIsLargerThanTheScannerTakes() throws IOException {
    try (ClamdStub server = ClamdStub.start(100_000)) {
      assertThatThrownBy(() -> to(server).scan(zeros(50_000_000))).isInstanceOf(IOException.class);
      assertThat(to(server).scan(zeros(100_000))).isEqualTo(Verdict.CLEAN);
    }
  }

  @Test
  void callsNothingCleanWhenTheScannerIsSilent() throws IOException {
    try (ClamdStub server = ClamdStub.start()) {
      server.fallSilent();
      Clamd impatient = new Clamd(server.address(), Duration.ofMillis(200));

      assertThatThrownBy(() -> impatient.scan(zeros(10)))
          .isInstanceOf(SocketTimeoutException.class);
      assertThatThrownBy(impatient::requireAnswer).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void callsNothingCleanWhenTheScannerIsGone() throws IOException {
    ClamdStub server = ClamdStub.start();
    Clamd clamd = to(server);
    server.close();

    assertThatThrownBy(() -> clamd.scan(zeros(10))).isInstanceOf(IOException.class);
    assertThatThrownBy(clamd::requireAnswer).isInstanceOf(IOException.class);
  }

  @Test
  void saysWhenTheHostIsUnknown() {
    Clamd nowhere =
        new Clamd(InetSocketAddress.createUnresolved("nowhere.invalid", 3310), PATIENCE);

    assertThatThrownBy(nowhere::requireAnswer).hasMessage("the virus scanner's host is unknown");
  }

  private static Clamd to(ClamdStub server) {
    return new Clamd(server.address(), PATIENCE);
  }

  private static InputStream zeros(int size) {
    return new ByteArrayInputStream(new byte[size]);
  }

  private static InputStream eicar() {
    return new ByteArrayInputStream(ClamdStub.EICAR.getBytes(StandardCharsets.US_ASCII));
  }
}
