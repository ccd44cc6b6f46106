package health.consilium.records.safecopy;

import health.consilium.records.safecopy.worker.PageWriter;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;

/** One file of an archive while a worker hands it over; it may turn out not to be whole. */
final class PackedFile extends InputStream {

  private final String name;
  private final DataInputStream in;
  private final Count count;
  private int left;
  private boolean over;
  private boolean whole;

  PackedFile(String name, DataInputStream in, Count count) {
    this.name = name;
    this.in = in;
    this.count = count;
  }

  String name() {
    return name;
  }

  /** Known once all of it was read. */
  boolean isWhole() {
    return whole;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("files are read in blocks");
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      if (left == 0 && !over) {
        nextPiece();
      }
      if (over) {
        return -1;
      }
      int read = in.read(target, offset, Math.min(left, length));
      if (read < 0) {
        throw new StreamCorruptedException("an answer that ends too early");
      }
      left -= read;
      return read;
    } catch (IOException e) {
      throw new BrokenAnswer(e);
    }
  }

  private void nextPiece() throws IOException {
    left = in.readInt();
    if (left > PageWriter.LARGEST_PIECE || left < PageWriter.BROKEN) {
      throw new StreamCorruptedException("a piece out of bounds");
    }
    count.add(Math.max(0, left));
    over = left <= 0;
    whole = left == PageWriter.WHOLE;
  }

  /** Told of every piece before it is read; refuses what is too much. */
  @FunctionalInterface
  interface Count {
    void add(int bytes) throws IOException;
  }

  /** It is the worker that failed, not who keeps the file. */
  static final class BrokenAnswer extends IOException {
    BrokenAnswer(IOException cause) {
      super("a worker broke off", cause);
    }
  }
}
