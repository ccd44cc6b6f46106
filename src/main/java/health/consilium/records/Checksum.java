package health.consilium.records;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** What a sender says that the bytes of one request amount to. */
public final class Checksum {

  private final MessageDigest digest;
  private final byte[] expected;

  public Checksum(MessageDigest digest, byte[] expected) {
    this.digest = digest;
    this.expected = expected.clone();
  }

  InputStream counting(InputStream content) {
    return new DigestInputStream(content, digest);
  }

  /** Whether what was read through {@link #counting} is what was sent. */
  boolean holds() {
    return MessageDigest.isEqual(digest.digest(), expected);
  }
}
