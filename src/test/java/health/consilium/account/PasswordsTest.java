package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void makesArgon2idHashesWithASaltOfTheirOwn() {
    String one = passwords.hash("tarragon kayak plinth");
    String other = passwords.hash("tarragon kayak plinth");

    assertThat(one).startsWith("$argon2id$").isNotEqualTo(other);
    assertThat(passwords.fits("tarragon kayak plinth", Optional.of(one))).isTrue();
    assertThat(passwords.fits("tarragon kayak", Optional.of(one))).isFalse();
  }

  @Test
  void fitsNobodyWhenThereIsNoHash() {
    assertThat(passwords.fits("tarragon kayak plinth", Optional.empty())).isFalse();
  }

  @Test
  void wantsEightToAHundredAndTwentyEightCharacters() {
    assertThatThrownBy(() -> passwords.hash("kz7#pq2")).isInstanceOf(PasswordTooShort.class);
    assertThatThrownBy(() -> passwords.hash("kz7#pq2ü".repeat(17)))
        .isInstanceOf(PasswordTooShort.class);
    assertThat(passwords.hash("kz7#pq2ü")).isNotEmpty();
    assertThatThrownBy(() -> passwords.hash("Password1")).isInstanceOf(PasswordTooCommon.class);
  }
}
