package health.consilium.records.tus;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The rest of a request that is not taken. */
final class Unwanted {

  private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

  private Unwanted() {}

  /**
   * A browser that is still sending does not listen: it may finish before it is answered, if that
   * is soon. From another the server parts, and it asks again what became of the file.
   */
  static void readOn(InputStream body, LongSupplier nanoseconds) {
    byte[] unwanted = new byte[64 * 1024];
    long began = nanoseconds.getAsLong();
    try {
      while (nanoseconds.getAsLong() - began < PATIENCE && body.read(unwanted) >= 0) {
        // nobody wants it
      }
    } catch (IOException gone) {
      // who has gone waits for no answer
    }
  }
}
