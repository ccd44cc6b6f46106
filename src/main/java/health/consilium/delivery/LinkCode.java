package health.consilium.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a letter's link: 256 random bits, written for an address. */
public record LinkCode(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static LinkCode fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new LinkCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  String sha256() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "a link code";
  }
}
