package health.consilium.records.scan;

import health.consilium.records.scan.VirusScanner.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a clamd whether a stream holds a virus. */
final class Clamd {

  private static final int CHUNK = 64 * 1024;
  private static final int LENGTH = Integer.BYTES;
  private static final String LOOKED_AT_LESS = "Heuristics.Limits.Exceeded";

  private final SocketAddress address;
  private final Duration patience;

  /** The patience is for each answer and for each chunk that it takes. */
  Clamd(SocketAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /** Fails when it does not. */
  void requireAnswer() throws IOException {
    try (ClamdLine line = ClamdLine.to(address, patience)) {
      line.send(command("PING"));
      String answer = line.answer();
      if (!"PONG".equals(answer)) {
        throw new IOException("it answers otherwise than clamd: " + answer);
      }
    }
  }

  /** Fails when it has not looked at all of it. */
  Verdict scan(InputStream content) throws IOException {
    try (ClamdLine line = ClamdLine.to(address, patience)) {
      line.send(command("INSTREAM"));
      return verdict(sendAll(content, line) ? line.answer() : line.answerInsteadOfTaking());
    }
  }

  /** False when it stopped taking: then it has something to say, about its limits mostly. */
  private static boolean sendAll(InputStream content, ClamdLine line) throws IOException {
    byte[] chunk = new byte[LENGTH + CHUNK];
    int read;
    do {
      read = content.readNBytes(chunk, LENGTH, CHUNK);
      if (!line.takes(ByteBuffer.wrap(chunk, 0, LENGTH + read).putInt(0, read))) {
        return false;
      }
    } while (read == CHUNK);
    return read == 0 || line.takes(ByteBuffer.allocate(LENGTH));
  }

  /** Only these two words are a verdict; the virus' name is of no use to anybody here. */
  private static Verdict verdict(String answer) throws IOException {
    if (answer.equals("stream: OK")) {
      return Verdict.CLEAN;
    }
    if (answer.endsWith(" FOUND") && !answer.contains(LOOKED_AT_LESS)) {
      return Verdict.INFECTED;
    }
    throw new IOException("the virus scanner gave no verdict: " + answer);
  }

  private static ByteBuffer command(String word) {
    return ByteBuffer.wrap(("z" + word + "\0").getBytes(StandardCharsets.US_ASCII));
  }
}
