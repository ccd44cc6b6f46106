package health.consilium.support;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on somebody's phone, to which the portal's key was typed. */
public final class AuthenticatorApp {

  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final long STEP = 30;

  private final SecretKeySpec key;
  private long lastTold;

  private AuthenticatorApp(SecretKeySpec key) {
    this.key = key;
  }

  public static AuthenticatorApp with(String typedKey) {
    byte[] bytes = new Base32().decode(typedKey.replace(" ", ""));
    return new AuthenticatorApp(new SecretKeySpec(bytes, CODES.getAlgorithm()));
  }

  /** What it shows at a moment. */
  public String codeAt(Instant moment) {
    try {
      return CODES.generateOneTimePasswordString(key, moment);
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException("no key", e);
    }
  }

  /** What it shows now. */
  public String glance() {
    return codeAt(Instant.now());
  }

  /** The next code that was not told yet: a person waits until the app shows it. */
  public String code() {
    await().atMost(ofSeconds(STEP + 5)).until(() -> step() > lastTold);
    lastTold = step();
    return codeAt(Instant.ofEpochSecond(lastTold * STEP));
  }

  private static long step() {
    return Instant.now().getEpochSecond() / STEP;
  }
}
