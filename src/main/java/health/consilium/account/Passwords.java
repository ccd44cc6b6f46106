package health.consilium.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes and checks the hashes of passwords, with Argon2id. */
@ApplicationScoped
public class Passwords {

  static final int SHORTEST = 8;
  static final int LONGEST = 128;

  private static final int KILOBYTES = 19 * 1024;
  private static final int ROUNDS = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(KILOBYTES, ROUNDS, LANES, HASH_BYTES, Argon2.ID);
  // once, not in each proxy of this bean too
  private static final CommonPasswords COMMON = CommonPasswords.shipped();

  /** What is checked against when there is no account: it takes the same time and never fits. */
  private static final String NOBODYS_HASH = hashed(LinkSecret.random().text());

  private final HashingTurns turns = new HashingTurns();

  /** The hash of a new password; refused when it is too short, too long or too common. */
  public String hash(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new PasswordTooShort();
    }
    if (COMMON.contains(password)) {
      throw new PasswordTooCommon();
    }
    return hashOf(password);
  }

  /** Whether the password fits; takes the same time when there is nothing to fit. */
  public boolean fits(String password, Optional<String> hash) {
    String shortened = password.length() > 2 * LONGEST ? "" : password;
    boolean fits =
        turns.take(() -> Password.check(shortened, hash.orElse(NOBODYS_HASH)).with(ARGON2));
    return fits && hash.isPresent();
  }

  /** Takes the time of a check without its work, for a try that is refused whatever it says. */
  public void pretend() {
    turns.pretend();
  }

  /** How many hashes were computed since the start. */
  public long computed() {
    return turns.taken();
  }

  private String hashOf(String password) {
    return turns.take(() -> hashed(password));
  }

  private static String hashed(String password) {
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
  }
}
