package health.consilium.bench;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;

/** A file that is sent as far as a point, says so, and waits there until it may go on. */
final class HeldHalfway extends FilterInputStream {

  private final CountDownLatch reached;
  private final CountDownLatch go;
  private long left;

  HeldHalfway(InputStream content, long point, CountDownLatch reached, CountDownLatch go) {
    super(content);
    this.left = point;
    this.reached = reached;
    this.go = go;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left > 0) {
      int read = super.read(target, offset, (int) Math.min(length, left));
      left -= Math.max(0, read);
      if (left == 0) {
        hold();
      }
      return read;
    }
    return super.read(target, offset, length);
  }

  private void hold() throws IOException {
    reached.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("nobody waits for the file any more");
    }
  }
}
