package health.consilium.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueKeyTest {

  @Test
  void readsTheSameFromItsText() {
    var key = new QueueKey(true, Instant.parse("2026-09-28T13:14:00.123456Z"), UUID.randomUUID());

    assertThat(QueueKey.of(key.text())).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "u12",
        "x1-00000000-0000-0000-0000-000000000000",
        "u1-' or 1=1",
        "u9999999999999999999-00000000",
        "u99999999999999999-00000000-0000-0000-0000-000000000000",
        "u-99999999999999999-00000000-0000-0000-0000-000000000000"
      })
  void readsNothingFromOtherText(String text) {
    assertThat(QueueKey.of(text)).isEmpty();
  }
}
