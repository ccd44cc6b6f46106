package health.consilium.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file read as one although it lies in the vault in parts; one part is open at a time. */
final class JoinedParts implements SeekableByteChannel {

  private final RecordVault vault;
  private final UUID referralId;
  private final List<VaultPart> parts;

  /** Where each part ends. */
  private final long[] ends;

  private int opened = -1;
  private @Nullable SeekableByteChannel part;
  private long position;
  private boolean closed;

  JoinedParts(RecordVault vault, UUID referralId, List<VaultPart> parts) {
    this.vault = vault;
    this.referralId = referralId;
    this.parts = List.copyOf(parts);
    this.ends = parts.stream().mapToLong(VaultPart::bytes).toArray();
    Arrays.parallelPrefix(ends, Long::sum);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (closed) {
      throw new ClosedChannelException();
    }
    if (position >= size()) {
      return -1;
    }
    int read = partHere().read(target);
    if (read < 0) {
      throw new IOException("a part is shorter than it was");
    }
    position += read;
    return read;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    position = newPosition;
    return this;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public long size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    closePart();
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }

  /** The part in which the position lies, standing there. */
  private SeekableByteChannel partHere() throws IOException {
    int number = numberHere();
    long within = position - (ends[number] - parts.get(number).bytes());
    SeekableByteChannel here = part;
    if (here == null || opened != number) {
      closePart();
      here = vault.open(referralId, parts.get(number).name());
      part = here;
      opened = number;
    }
    return here.position() == within ? here : here.position(within);
  }

  /** At an end the next part begins. */
  private int numberHere() {
    int found = Arrays.binarySearch(ends, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private void closePart() throws IOException {
    SeekableByteChannel before = part;
    part = null;
    if (before != null) {
      before.close();
    }
  }
}
