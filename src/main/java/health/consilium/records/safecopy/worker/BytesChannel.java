package health.consilium.records.safecopy.worker;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Bytes in memory, read as if they were a file. */
final class BytesChannel implements SeekableByteChannel {

  private final ByteBuffer content;

  BytesChannel(byte[] content) {
    this.content = ByteBuffer.wrap(content).asReadOnlyBuffer();
  }

  @Override
  public int read(ByteBuffer target) {
    if (!content.hasRemaining()) {
      return -1;
    }
    int length = Math.min(target.remaining(), content.remaining());
    target.put(content.slice(content.position(), length));
    content.position(content.position() + length);
    return length;
  }

  @Override
  public long position() {
    return content.position();
  }

  @Override
  public SeekableByteChannel position(long position) {
    content.position((int) Math.min(position, content.limit()));
    return this;
  }

  @Override
  public long size() {
    return content.limit();
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
