package health.consilium.records.tus;

import static health.consilium.records.tus.Phone.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A file on its way, and what the portal has said so far of how much of it is there. */
final class SentPiecemeal {

  private static final String OUTCOME = "Consilium-Outcome";

  private final String name;
  private final byte[] content;
  private volatile String address = "";
  private volatile int said;
  private volatile boolean filed;

  SentPiecemeal(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  static List<SentPiecemeal> whole(List<Path> files, Phone phone) {
    return files.stream()
        .map(
            file -> {
              var sent = new SentPiecemeal(String.valueOf(file.getFileName()), bytes(file));
              sent.begins(phone);
              sent.goesOn(phone);
              return sent;
            })
        .toList();
  }

  /** Twice, as any client does when a line that it kept open turns out to be closed. */
  void begins(Phone phone) {
    try {
      address = phone.begins(name, content);
    } catch (UncheckedIOException lineWasClosed) {
      address = phone.begins(name, content);
    }
  }

  /** In pieces of any size, until the last is acknowledged. */
  void sends(Phone phone, Random random) {
    while (!filed) {
      int piece = Math.min(content.length - said, 1 + random.nextInt(600_000));
      var answer = phone.sends(address, content, said, said + piece);
      filed = answer.headers().firstValue(OUTCOME).isPresent();
      said = Integer.parseInt(header(answer, "Upload-Offset"));
    }
  }

  int said() {
    return said;
  }

  void requireNothingLost(Phone phone) {
    if (address.isEmpty()) {
      return;
    }
    var answer = phone.asks(address);
    assertThat(answer.statusCode()).as("%s after the server died", name).isEqualTo(200);
    int there = Integer.parseInt(header(answer, "Upload-Offset"));
    assertThat(there).as("bytes of %s that are there", name).isGreaterThanOrEqualTo(said);
    if (filed) {
      assertThat(header(answer, OUTCOME)).as("outcome of %s", name).isEqualTo("filed");
    }
  }

  /** From where it stopped, to the end. */
  void goesOn(Phone phone) {
    if (address.isEmpty()) {
      begins(phone);
    }
    var state = phone.asks(address);
    if (state.headers().firstValue(OUTCOME).isEmpty()) {
      phone.sends(address, content, phone.offset(address));
    }
  }

  void requireArrived(Phone phone) {
    var told = phone.hears(address);
    assertThat(told.getString("state")).as("state of %s", name).isEqualTo("filed");
    assertThat(phone.downloads(told.getString("fileId"))).as(name).isEqualTo(content);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
