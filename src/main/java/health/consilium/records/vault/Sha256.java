package health.consilium.records.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The fingerprint every Java runtime must know. */
final class Sha256 {

  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no SHA-256", e);
    }
  }
}
