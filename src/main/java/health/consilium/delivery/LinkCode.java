package health.consilium.delivery;

import health.consilium.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of a letter's link: 256 random bits, written for an address. */
public record LinkCode(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static LinkCode fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new LinkCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  String sha256() {
    return Sha256.hexOf(value);
  }

  @Override
  public String toString() {
    return "a link code";
  }
}
