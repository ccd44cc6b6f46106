package health.consilium.account;

import health.consilium.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a mailed link; the database keeps its hash only. */
public record LinkSecret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static LinkSecret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    return Sha256.of(text);
  }

  @Override
  public String toString() {
    return "a link's secret";
  }
}
