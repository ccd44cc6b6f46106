package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UploadStreamsTest {

  private final AtomicLong nanoseconds = new AtomicLong();

  @Test
  void whatABrokenConnectionBroughtIsKept() throws IOException {
    SentBytes sent = new SentBytes(new SequenceInputStream(bytes(300), new Broken()), 1_000);

    assertThat(sent.readAllBytes()).hasSize(300);
    assertThat(sent.isOver()).isTrue();
    assertThat(sent.isComplete()).isFalse();
  }

  @Test
  void noMoreIsTakenThanThereIsRoomFor() throws IOException {
    SentBytes sent = new SentBytes(bytes(300), 200);

    assertThat(sent.readAllBytes()).hasSize(200);
    assertThat(sent.isComplete()).isTrue();
  }

  @Test
  void aPartEndsWhenItIsLargeEnough() throws IOException {
    InputStream whole = bytes((int) PartOfStream.LARGEST + 100);

    assertThat(part(whole).readAllBytes()).hasSize((int) PartOfStream.LARGEST);
    assertThat(part(whole).readAllBytes()).hasSize(100);
  }

  @Test
  void aPartEndsBeforeTooMuchOfASlowSendersTimeWouldBeLost() throws IOException {
    PartOfStream part = part(bytes(300));
    nanoseconds.set(Duration.ofSeconds(60).toNanos());

    assertThat(part.readNBytes(100)).as("the first bytes, however late").hasSize(100);
    assertThat(part.readNBytes(100)).as("the next part's").isEmpty();
  }

  private PartOfStream part(InputStream whole) {
    return new PartOfStream(whole, Duration.ofSeconds(10), nanoseconds::get);
  }

  private static InputStream bytes(int count) {
    return new ByteArrayInputStream(new byte[count]);
  }

  /** A connection that is gone. */
  private static final class Broken extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("Connection reset by peer");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return read();
    }
  }
}
