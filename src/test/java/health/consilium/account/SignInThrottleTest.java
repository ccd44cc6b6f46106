package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private final SignInThrottle throttle = new SignInThrottle();

  @Test
  void slowsDownOnePlaceAtOneAccount() {
    long let = tries(50, "tan@example.com", "192.0.2.1");

    assertThat(let).isLessThanOrEqualTo(7);
  }

  @Test
  void slowsDownManyPlacesAtOneAccount() {
    long let =
        IntStream.range(0, 200)
            .filter(number -> throttle.allows("tan@example.com", "192.0.2." + number))
            .count();

    assertThat(let).isLessThanOrEqualTo(61);
  }

  @Test
  void slowsDownOnePlaceAtManyAccounts() {
    long let =
        IntStream.range(0, 200)
            .filter(number -> throttle.allows("tan" + number + "@example.com", "192.0.2.1"))
            .count();

    assertThat(let).isLessThanOrEqualTo(61);
  }

  @Test
  void letsTheOwnerInFromElsewhereWhateverOnePlaceTries() {
    tries(10_000, "tan@example.com", "192.0.2.1");

    assertThat(throttle.allows("tan@example.com", "198.51.100.7")).isTrue();
  }

  @Test
  void letsTheOwnerInWhereOthersTryManyAccounts() {
    throttle.succeeded("tan@example.com", "192.0.2.1");
    IntStream.range(0, 500)
        .forEach(n -> throttle.allows("other" + n + "@example.com", "192.0.2.1"));

    assertThat(throttle.allows("tan@example.com", "192.0.2.1")).isTrue();
  }

  @Test
  void countsTheAddressesOfOneHouseholdAsOne() {
    long let =
        IntStream.range(0, 50)
            .filter(n -> throttle.allows("tan@example.com", "2001:db8:1:2::" + n))
            .count();

    assertThat(let).isLessThanOrEqualTo(7);
    assertThat(throttle.allows("tan@example.com", "2001:db8:1:3::1")).isTrue();
  }

  @Test
  void countsWhoIsInsideForThemselves() {
    var account = UUID.randomUUID();
    long let = IntStream.range(0, 50).filter(n -> throttle.allowsAgain(account)).count();

    assertThat(let).isLessThanOrEqualTo(7);
    throttle.succeededAgain(account);
    assertThat(throttle.allowsAgain(account)).isTrue();
  }

  @Test
  void doesNotHoldUpTheOwnerWhereTheySignedInBefore() {
    throttle.succeeded("tan@example.com", "198.51.100.7");
    IntStream.range(0, 500).forEach(n -> throttle.allows("tan@example.com", "192.0.2." + n));

    assertThat(throttle.allows("tan@example.com", "198.51.100.7")).isTrue();
  }

  @Test
  void doesNotTellWritingsOfAnAddressApart() {
    tries(50, "tan@example.com", "192.0.2.1");

    assertThat(throttle.allows(" TAN@Example.com ", "192.0.2.1")).isFalse();
  }

  @Test
  void takesWhatIsNoAddressForAPlaceOfItsOwn() {
    for (String place : List.of("1.2.3.4:5678", ":::", "", "nowhere", "2001:db8::1%nothing")) {
      long let = tries(50, "tan@example.com", place);

      assertThat(let).as(place).isBetween(1L, 7L);
    }
  }

  @Test
  void tellsOfTriesTooManyOnceAMinuteAndNetwork() {
    Instant now = Instant.parse("2026-11-22T08:00:00Z");

    assertThat(throttle.tooMany("192.0.2.1", now)).hasValue(1);
    assertThat(throttle.tooMany("192.0.2.1", now.plusSeconds(20))).isEmpty();
    assertThat(throttle.tooMany("192.0.2.1", now.plusSeconds(40))).isEmpty();
    assertThat(throttle.tooMany("198.51.100.7", now.plusSeconds(40))).hasValue(1);
    assertThat(throttle.tooMany("192.0.2.1", now.plusSeconds(60))).hasValue(3);
  }

  private long tries(int number, String email, String place) {
    return IntStream.range(0, number).filter(n -> throttle.allows(email, place)).count();
  }
}
