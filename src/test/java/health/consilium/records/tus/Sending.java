package health.consilium.records.tus;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Several files that a phone sends at once, until they are there or the server is gone. */
final class Sending implements AutoCloseable {

  /** The portal takes no more than four of a patient. */
  private static final int AT_ONCE = 3;

  private final Phone phone;
  private final Random random = new Random();
  private final ExecutorService lines = Executors.newFixedThreadPool(AT_ONCE);
  private volatile List<SentPiecemeal> files = List.of();

  Sending(Phone phone) {
    this.phone = phone;
  }

  /** Photos of about these sizes; no two are the same. */
  List<SentPiecemeal> begin(int... sizes) {
    files =
        Arrays.stream(sizes)
            .map(size -> size + random.nextInt(10_000))
            .mapToObj(size -> new SentPiecemeal(size + ".jpg", Phone.photo(size)))
            .toList();
    files.forEach(file -> lines.execute(() -> send(file)));
    return files;
  }

  /** Bytes of which the portal has said that it has them. */
  long sent() {
    return files.stream().mapToLong(SentPiecemeal::said).sum();
  }

  private void send(SentPiecemeal file) {
    try {
      file.begins(phone);
      file.sends(phone, random);
    } catch (UncheckedIOException serverGone) {
      // the sweep asks what is left of it
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
