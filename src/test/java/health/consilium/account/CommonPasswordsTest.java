package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

  private final CommonPasswords common = CommonPasswords.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password", "Password1!", "P@ssw0rd123", "12345678", "87654321", "qwertyuiop", "1qaz2wsx",
        "aaaaaaaa", "abababab", "iloveyou", "Sunshine2024", "letmein123", "superman99",
            "woaini1314",
        "welcome2026!", "hospital123", "20242024", "footballbaseball"
      })
  void knowsWhatIsTriedFirst(String password) {
    assertThat(common.contains(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery staple",
        "Consilium-demo-1",
        "tarragon kayak plinth",
        "vK7#pq2LmZ",
        "我家门前有两棵枣树",
        "mein Hund mag keinen Regen"
      })
  void letsOthersThrough(String password) {
    assertThat(common.contains(password)).isFalse();
  }
}
