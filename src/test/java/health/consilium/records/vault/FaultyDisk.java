package health.consilium.records.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** A file on a disk that has one fault. */
final class FaultyDisk implements WritableByteChannel {

  private static final int AT_ONCE = 1000;

  private final FileChannel file;
  private final Fault fault;
  private long room = 1 << 20;

  FaultyDisk(FileChannel file, Fault fault) {
    this.file = file;
    this.fault = fault;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return switch (fault) {
      case SHORT_WRITE -> writeSome(bytes);
      case FULL -> writeWhileThereIsRoom(bytes);
      case CLOSE, DELETE -> file.write(bytes);
    };
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
    if (fault == Fault.CLOSE) {
      throw new IOException("Input/output error");
    }
  }

  private int writeSome(ByteBuffer bytes) throws IOException {
    ByteBuffer some = bytes.slice(bytes.position(), Math.min(bytes.remaining(), AT_ONCE));
    int written = file.write(some);
    bytes.position(bytes.position() + written);
    return written;
  }

  private int writeWhileThereIsRoom(ByteBuffer bytes) throws IOException {
    if (bytes.remaining() > room) {
      throw new IOException("No space left on device");
    }
    room -= bytes.remaining();
    return file.write(bytes);
  }
}
