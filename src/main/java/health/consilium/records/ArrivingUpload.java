package health.consilium.records;

import health.consilium.platform.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What one request brings of an upload: looked at, counted and cut into parts as it goes by. */
final class ArrivingUpload {

  /** So long a part may take; the more there are, the longer, for the slowest of networks. */
  private static final Duration FIRST_PART = Duration.ofSeconds(10);

  private static final Duration LONGER_EACH = Duration.ofMillis(100);

  private final UploadTurn turn;
  private final Optional<Checksum> checksum;
  private final LongSupplier nanoseconds;
  private final SentBytes sent;
  private final List<VaultPart> loose = new ArrayList<>();
  private InputStream content;
  private @Nullable ArrivingFile file;
  private long stored;
  private int parts;

  ArrivingUpload(
      UploadTurn turn, InputStream body, Optional<Checksum> checksum, LongSupplier nanoseconds) {
    this.turn = turn;
    this.parts = turn.parts();
    this.checksum = checksum;
    this.nanoseconds = nanoseconds;
    this.sent = new SentBytes(body, turn.missing());
    this.content = checksum.map(sum -> sum.counting(sent)).orElse(sent);
  }

  /**
   * Refuses at once what can never be taken. Only the first request shows the beginning of a file;
   * one that broke off there shows too little, and one with a checksum may be false.
   */
  void lookAtHead(long largestFile) throws IOException {
    if (turn.offset() > 0 || checksum.isPresent()) {
      return;
    }
    byte[] head = content.readNBytes(FileSignature.HEAD);
    if (sent.isOver() && !sent.isComplete()) {
      content = new ByteArrayInputStream(head);
      return;
    }
    ArrivingFile whole = ArrivingFile.of(turn.label(), largestFile, head, content);
    file = whole;
    content = new DigestInputStream(whole, Sha256.digest());
  }

  /** Everything that came lies in the vault, and nothing more comes. */
  boolean isOver() {
    return sent.isOver() && stored == sent.count();
  }

  /** Refused when it came in crumbs. */
  InputStream nextPart() {
    if (parts >= turn.mostParts()) {
      throw new RecordNotTaken(Obstacle.IN_CRUMBS, turn.label(), 0);
    }
    Duration longest = FIRST_PART.plus(LONGER_EACH.multipliedBy(parts));
    return new PartOfStream(content, longest, nanoseconds);
  }

  void add(VaultPart part) {
    loose.add(part);
    stored += part.bytes();
    parts++;
  }

  /** Parts that lie in the vault and that nobody knows of yet. */
  List<VaultPart> loose() {
    return List.copyOf(loose);
  }

  /** They are known from now on. */
  void settled() {
    loose.clear();
  }

  boolean isComplete() {
    return stored == turn.missing();
  }

  /** Its bytes count together or not at all. */
  boolean hasChecksum() {
    return checksum.isPresent();
  }

  boolean isAsSent() {
    return checksum.map(Checksum::holds).orElse(true);
  }

  /** What it is, when all of it went by in this one request. */
  Optional<Content> seen(ContentLook.Opening opening) throws IOException {
    if (file != null && content instanceof DigestInputStream digested) {
      return Optional.of(new Content(ContentLook.at(file, opening), Sha256.hexOf(digested)));
    }
    return Optional.empty();
  }
}
