package health.consilium.account.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What an authenticator app and the portal both know, and the codes that follow from it: six digits
 * that change every half minute (RFC 6238, in the form that every such app knows).
 */
final class SharedKey {

  private static final int BYTES = 20;
  private static final Duration STEP = Duration.ofSeconds(30);

  /** Clocks of phones differ a little: the code before and the code after count too. */
  private static final int DRIFT = 1;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator(STEP);

  private final byte[] bytes;

  SharedKey(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  static SharedKey random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SharedKey(bytes);
  }

  /** The half minute whose code that is, near the given moment. */
  OptionalLong stepOf(String code, Instant now) {
    long here = now.getEpochSecond() / STEP.toSeconds();
    return LongStream.rangeClosed(here - DRIFT, here + DRIFT)
        .filter(step -> isCode(code, step))
        .findFirst();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** As it is typed into an app that cannot read the picture. */
  String typed() {
    return new Base32().encodeToString(bytes);
  }

  private boolean isCode(String code, long step) {
    Instant then = Instant.ofEpochSecond(step * STEP.toSeconds());
    try {
      String right =
          CODES.generateOneTimePasswordString(
              new SecretKeySpec(bytes, CODES.getAlgorithm()), then, Locale.ROOT);
      return MessageDigest.isEqual(
          right.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("a shared key cannot be used", e);
    }
  }

  @Override
  public String toString() {
    return "a shared key";
  }
}
