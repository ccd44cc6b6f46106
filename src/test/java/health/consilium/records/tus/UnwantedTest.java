package health.consilium.records.tus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UnwantedTest {

  private final AtomicLong nanoseconds = new AtomicLong();
  private int reads;

  @Test
  void isReadToItsEndWhenThatIsSoon() {
    InputStream rest = new ByteArrayInputStream(new byte[300_000]);

    Unwanted.readOn(rest, nanoseconds::get);

    assertThat(rest).isEmpty();
  }

  @Test
  void isNotWaitedForLong() {
    InputStream slow =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("networks bring blocks");
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            reads++;
            nanoseconds.addAndGet(Duration.ofSeconds(4).toNanos());
            return 1;
          }
        };

    Unwanted.readOn(slow, nanoseconds::get);

    assertThat(reads).isEqualTo(3);
  }
}
