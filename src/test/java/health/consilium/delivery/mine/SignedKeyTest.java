package health.consilium.delivery.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedKeyTest {

  @Test
  void readsWhatItWrote() {
    var key = new SignedKey(Instant.parse("2026-09-28T21:14:03.123456Z"), new UUID(7, 9));

    assertThat(SignedKey.of(key.text())).contains(key);
  }

  @Test
  void whatSomebodyMadeUpIsNoKey() {
    for (String text :
        new String[] {
          "",
          "1",
          "x-" + new UUID(7, 9),
          "1-2-3",
          "-1-" + new UUID(7, 9),
          "9".repeat(17) + "-" + new UUID(7, 9)
        }) {
      assertThat(SignedKey.of(text)).as(text).isEmpty();
    }
  }
}
