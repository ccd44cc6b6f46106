package health.consilium.records.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What a sender's request brings, as long as it brings enough: whoever lets the server wait for the
 * next byte again and again holds a place that others need, and is cut off like by a bad network.
 *
 * <p>Only the waiting counts, not the time in which the server itself is busy. The worst network
 * that still carries a call (GPRS) is twice as fast.
 */
final class SteadyBody extends ServletInputStream {

  private static final long LEAST_PER_SECOND = 1024;

  private final ServletInputStream body;
  private final Duration window;
  private final LongSupplier nanoseconds;
  private long waited;
  private long came;

  SteadyBody(ServletInputStream body, Duration window, LongSupplier nanoseconds) {
    this.body = body;
    this.window = window;
    this.nanoseconds = nanoseconds;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    requireSpeed();
    long began = nanoseconds.getAsLong();
    int read = body.read(target, offset, length);
    waited += nanoseconds.getAsLong() - began;
    came += Math.max(read, 0);
    return read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }

  private void requireSpeed() throws IOException {
    if (waited < window.toNanos()) {
      return;
    }
    if (came < LEAST_PER_SECOND * window.toSeconds()) {
      throw new IOException("the sender is too slow");
    }
    waited = 0;
    came = 0;
  }
}
