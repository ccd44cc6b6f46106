package health.consilium.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The next piece of a stream: it ends when it is large enough, or when it took so long that losing
 * it would hurt.
 */
final class PartOfStream extends FilterInputStream {

  static final long LARGEST = 64L * 1024 * 1024;

  private final long longest;
  private final LongSupplier nanoseconds;
  private final long began;
  private long count;

  PartOfStream(InputStream whole, Duration longest, LongSupplier nanoseconds) {
    super(whole);
    this.longest = longest.toNanos();
    this.nanoseconds = nanoseconds;
    this.began = nanoseconds.getAsLong();
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("records are read in blocks");
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (count == LARGEST || (count > 0 && nanoseconds.getAsLong() - began > longest)) {
      return -1;
    }
    int read = super.read(target, offset, (int) Math.min(length, LARGEST - count));
    count += Math.max(read, 0);
    return read;
  }

  /** The rest of the stream belongs to the next part. */
  @Override
  public void close() {}
}
