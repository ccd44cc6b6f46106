package health.consilium.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a sender's connection brings, so many bytes at most; when it breaks, that is the end. */
final class SentBytes extends FilterInputStream {

  private final long most;
  private long count;
  private boolean ended;

  SentBytes(InputStream connection, long most) {
    super(connection);
    this.most = most;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("records are read in blocks");
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (isOver()) {
      return -1;
    }
    int read = readUnlessBroken(target, offset, (int) Math.min(length, most - count));
    ended = read < 0;
    count += Math.max(read, 0);
    return read;
  }

  long count() {
    return count;
  }

  /** Nothing more comes. */
  boolean isOver() {
    return ended || isComplete();
  }

  /** All that there was room for came. */
  boolean isComplete() {
    return count == most;
  }

  /** The network fails so often that it is no failure: what came until then is kept. */
  private int readUnlessBroken(byte[] target, int offset, int length) {
    try {
      return in.read(target, offset, length);
    } catch (IOException cut) {
      return -1;
    }
  }
}
