package health.consilium.account.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address in the picture that an authenticator app reads ({@code otpauth:}). */
final class KeyAddress {

  private static final String ISSUER = "Consilium";

  private KeyAddress() {}

  static String of(SharedKey key, String owner) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(ISSUER, encoded(owner), key.typed(), ISSUER);
  }

  /** Apps read %20, not the plus of forms. */
  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
