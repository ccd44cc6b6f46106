package health.consilium.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewSessionsTest {

  private final NewSessions sessions = new NewSessions();

  @Test
  void letsAWardInAndNotAFlood() {
    long let = IntStream.range(0, 500).filter(n -> sessions.allows("192.0.2.1")).count();

    assertThat(let).isBetween(60L, 62L);
    assertThat(sessions.allows("192.0.2.2")).isTrue();
  }

  @Test
  void countsTheAddressesOfOneHouseholdAsOne() {
    long let = IntStream.range(0, 500).filter(n -> sessions.allows("2001:db8::" + n)).count();

    assertThat(let).isBetween(60L, 62L);
  }
}
