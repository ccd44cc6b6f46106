package health.consilium.records.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A store that goes wrong as it is told. */
final class FaultyStore implements Store {

  private static final int AT_ONCE = 1000;

  private final Store store;
  private final Supplier<Optional<Fault>> fault;

  FaultyStore(Store store, Supplier<Optional<Fault>> fault) {
    this.store = store;
    this.fault = fault;
  }

  @Override
  public Arriving create(UUID name) throws IOException {
    return new FaultyArriving(store.create(name));
  }

  @Override
  public SeekableByteChannel open(UUID name) throws IOException {
    return store.open(name);
  }

  @Override
  public void delete(UUID name) throws IOException {
    failOn(Fault.DELETE, "Read-only file system");
    store.delete(name);
  }

  @Override
  public Set<UUID> storedBefore(Instant time) throws IOException {
    return store.storedBefore(time);
  }

  @Override
  public void proveUsable() throws IOException {
    store.proveUsable();
  }

  private boolean has(Fault wrong) {
    return fault.get().filter(wrong::equals).isPresent();
  }

  private void failOn(Fault wrong, String message) throws IOException {
    if (has(wrong)) {
      throw new IOException(message);
    }
  }

  private final class FaultyArriving implements Arriving {

    private final Arriving arriving;

    FaultyArriving(Arriving arriving) {
      this.arriving = arriving;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      failOn(Fault.FULL, "No space left on device");
      if (!has(Fault.SHORT_WRITE)) {
        return arriving.write(bytes);
      }
      ByteBuffer some = bytes.slice(bytes.position(), Math.min(bytes.remaining(), AT_ONCE));
      int written = arriving.write(some);
      bytes.position(bytes.position() + written);
      return written;
    }

    @Override
    public void settle() throws IOException {
      failOn(Fault.CLOSE, "Input/output error");
      arriving.settle();
    }

    @Override
    public boolean isOpen() {
      return arriving.isOpen();
    }

    @Override
    public void close() throws IOException {
      arriving.close();
    }
  }
}
