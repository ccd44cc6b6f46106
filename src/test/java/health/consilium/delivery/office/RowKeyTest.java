package health.consilium.delivery.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKeyTest {

  @Test
  void comesBackFromAnAddressAsItWas() {
    var key = new RowKey(true, Instant.parse("2026-09-28T08:00:00.123456Z"), UUID.randomUUID());

    assertThat(RowKey.of(key.written())).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "u1_x", "r1' or 1=1", "u9999999999999999999_00000000"})
  void whatSomebodyMadeUpIsNoKey(String written) {
    assertThat(RowKey.of(written)).isEmpty();
  }
}
