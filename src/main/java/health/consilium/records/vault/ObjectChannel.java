package health.consilium.records.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;

/**
 * Reads an object from any position. It is fetched in blocks as large as those that are sealed one
 * by one, so that a range costs its own blocks and no more.
 */
final class ObjectChannel implements SeekableByteChannel {

  private static final int BLOCK = 1024 * 1024;

  private final S3Store store;
  private final UUID name;
  private S3Store.Block block;
  private long begin;
  private long position;
  private boolean open = true;

  ObjectChannel(S3Store store, UUID name) throws IOException {
    this.store = store;
    this.name = name;
    this.block = store.read(name, 0, BLOCK);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    requireOpen();
    if (position >= size()) {
      return -1;
    }
    fetch();
    int offset = (int) (position - begin);
    int some = Math.min(target.remaining(), block.bytes().length - offset);
    target.put(block.bytes(), offset, some);
    position += some;
    return some;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long wanted) throws IOException {
    requireOpen();
    if (wanted < 0) {
      throw new IllegalArgumentException("a position before the beginning");
    }
    position = wanted;
    return this;
  }

  @Override
  public long size() {
    return block.sizeOfAll();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  private void fetch() throws IOException {
    long wanted = position - position % BLOCK;
    if (wanted != begin) {
      block = store.read(name, wanted, BLOCK);
      begin = wanted;
    }
    if (position - begin >= block.bytes().length) {
      throw new IOException("the store gave fewer bytes than there are");
    }
  }

  private void requireOpen() throws ClosedChannelException {
    if (!open) {
      throw new ClosedChannelException();
    }
  }
}
