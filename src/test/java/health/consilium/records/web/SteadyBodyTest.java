package health.consilium.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyBodyTest {

  private static final Duration WINDOW = Duration.ofSeconds(2);

  private final AtomicLong nanoseconds = new AtomicLong();

  @Test
  void crumbsNowAndThenAreCutOff() throws IOException {
    SteadyBody body = bringing(1, Duration.ofMillis(500));

    assertThat(bytesOf(4, body)).as("for as long as the window").isEqualTo(4);
    assertThatThrownBy(body::read).isInstanceOf(IOException.class);
  }

  @Test
  void badNetworkIsFastEnough() throws IOException {
    SteadyBody body = bringing(1_500, Duration.ofSeconds(1));

    assertThat(bytesOf(100, body)).isEqualTo(150_000);
  }

  @Test
  void senderMayStopForAMoment() throws IOException {
    SteadyBody body = bringing(4_000, Duration.ofMillis(1_900));

    assertThat(bytesOf(20, body)).isEqualTo(80_000);
  }

  @Test
  void timeInWhichTheServerIsBusyIsNotTheSenders() throws IOException {
    SteadyBody body = bringing(1, Duration.ofMillis(1));

    for (int i = 0; i < 100; i++) {
      assertThat(body.read()).isZero();
      nanoseconds.addAndGet(Duration.ofSeconds(10).toNanos());
    }
  }

  @Test
  void whoeverReadsTheRequestReadsNoSlowerSender() throws IOException {
    SteadyRequest request =
        new SteadyRequest(
            requestOf(new Network(1, Duration.ofSeconds(1))), WINDOW, nanoseconds::get);

    assertThat(bytesOf(2, request.getInputStream())).isEqualTo(2);
    assertThatThrownBy(() -> request.getInputStream().read()).isInstanceOf(IOException.class);
  }

  private SteadyBody bringing(int bytes, Duration each) {
    return new SteadyBody(new Network(bytes, each), WINDOW, nanoseconds::get);
  }

  /** How much so many reads bring. */
  private static int bytesOf(int reads, InputStream body) throws IOException {
    int bytes = 0;
    for (int i = 0; i < reads; i++) {
      bytes += body.read(new byte[8 * 1024]);
    }
    return bytes;
  }

  /** As the server gives it. */
  private static HttpServletRequest requestOf(ServletInputStream body) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SteadyBodyTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (request, method, arguments) -> body);
  }

  /** Brings so many bytes each time, for which one waits so long. */
  private final class Network extends ServletInputStream {

    private final int bytes;
    private final Duration each;

    Network(int bytes, Duration each) {
      this.bytes = bytes;
      this.each = each;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      nanoseconds.addAndGet(each.toNanos());
      return Math.min(bytes, length);
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("networks bring blocks");
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("nobody listens");
    }
  }
}
