package health.consilium.records.vault;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Where the sealed bytes of a vault lie; it neither knows nor could read what they are. */
interface Store {

  Arriving create(UUID name) throws IOException;

  /** Fails with {@link NoSuchFileException} when nothing of that name lies here. */
  SeekableByteChannel open(UUID name) throws IOException;

  /** What is already gone is no error. */
  void delete(UUID name) throws IOException;

  Set<UUID> storedBefore(Instant time) throws IOException;

  /** Fails when nothing could be stored just now. */
  void proveUsable() throws IOException;

  /** Bytes on their way in; when it is closed without having settled, nothing of them stays. */
  interface Arriving extends WritableByteChannel {

    /** All were written: from now on they lie here, whatever happens to the machine. */
    void settle() throws IOException;
  }
}
