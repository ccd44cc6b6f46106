package health.consilium.audit;

import health.consilium.platform.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One act as it was written down; its hash covers it and the entry before it. */
record AuditEntry(
    long id, Instant at, Optional<UUID> accountId, String verb, String subject, String place) {

  /** What stands before the first entry. */
  static final byte[] BEGINNING = new byte[32];

  byte[] hashAfter(byte[] previous, long position) {
    MessageDigest digest = Sha256.digest();
    digest.update(previous);
    digest.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(position).putLong(id).array());
    add(digest, at.toString());
    add(digest, accountId.map(UUID::toString).orElse(""));
    add(digest, verb);
    add(digest, subject);
    add(digest, place);
    return digest.digest();
  }

  /** With its length before it, so that no two different entries read the same. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
