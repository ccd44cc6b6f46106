package health.consilium.records.vault;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A store from which nothing can be deleted. */
record StuckStore(Store store) implements Store {

  @Override
  public Arriving create(UUID name) throws IOException {
    return store.create(name);
  }

  @Override
  public SeekableByteChannel open(UUID name) throws IOException {
    return store.open(name);
  }

  @Override
  public void delete(UUID name) throws IOException {
    throw new IOException("Read-only file system");
  }

  @Override
  public Set<UUID> storedBefore(Instant time) throws IOException {
    return store.storedBefore(time);
  }

  @Override
  public void proveUsable() throws IOException {
    store.proveUsable();
  }
}
