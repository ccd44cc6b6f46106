package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ArrivingUploadTest {

  private static final long MEGABYTE = 1 << 20;

  private final AtomicLong nanoseconds = new AtomicLong();

  @Test
  void refusesAFileThatComesInCrumbs() {
    assertThat(arriving(MEGABYTE, 1_999).nextPart()).isNotNull();
    assertThatThrownBy(() -> arriving(MEGABYTE, 2_000).nextPart())
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> assertThat(refusal.obstacle()).isEqualTo(Obstacle.IN_CRUMBS));
  }

  @Test
  void countsThePartsOfThisRequestToo() {
    ArrivingUpload arriving = arriving(MEGABYTE, 1_999);
    arriving.add(new VaultPart(UUID.randomUUID(), 1));

    assertThatThrownBy(arriving::nextPart).isInstanceOf(RecordNotTaken.class);
  }

  @Test
  void takesTheLargestFileOverTheSlowestNetwork() throws IOException {
    long largest = 200 * MEGABYTE;
    ArrivingUpload arriving = arriving(largest, 0);

    while (!arriving.isComplete()) {
      long came = arriving.nextPart().transferTo(OutputStream.nullOutputStream());
      arriving.add(new VaultPart(UUID.randomUUID(), came));
    }

    assertThat(Duration.ofNanos(nanoseconds.get())).isGreaterThan(Duration.ofHours(24));
  }

  private ArrivingUpload arriving(long length, int parts) {
    UUID id = UUID.randomUUID();
    UploadTurn turn = new UploadTurn(id, id, id, "scan.jpg", "", 0, parts, length);
    return new ArrivingUpload(turn, new Gprs(), Optional.empty(), nanoseconds::get);
  }

  /** Brings two kilobytes a second, for ever. */
  private final class Gprs extends InputStream {

    @Override
    public int read() {
      throw new UnsupportedOperationException("networks bring blocks");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      nanoseconds.addAndGet(Duration.ofSeconds(1).toNanos());
      return Math.min(length, 2 * 1024);
    }
  }
}
