package health.consilium.account.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedKeyTest {

  private final SharedKey key =
      new SharedKey("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  /** The last six digits of the examples in RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
  void knowsTheCodesOfTheStandard(long second, String code) {
    assertThat(key.stepOf(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
  }

  @Test
  void takesTheCodeBeforeAndAfterForPhonesWhoseClocksDiffer() {
    Instant here = Instant.ofEpochSecond(59);

    assertThat(key.stepOf("287082", here.plusSeconds(30))).hasValue(1);
    assertThat(key.stepOf("287082", here.minusSeconds(30))).hasValue(1);
    assertThat(key.stepOf("287082", here.plusSeconds(61))).isEmpty();
  }

  @Test
  void takesNothingElse() {
    Instant here = Instant.ofEpochSecond(59);

    assertThat(key.stepOf("", here)).isEmpty();
    assertThat(key.stepOf("28708", here)).isEmpty();
    assertThat(key.stepOf("94287082", here)).isEmpty();
    assertThat(key.stepOf("２８７０８２", here)).isEmpty();
  }

  @Test
  void isTypedInTheLettersThatAppsKnow() {
    assertThat(key.typed()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(SharedKey.random().typed()).matches("[A-Z2-7]{32}");
    assertThat(KeyAddress.of(key, "Dr Lin & 林"))
        .isEqualTo(
            "otpauth://totp/Consilium:Dr%20Lin%20%26%20%E6%9E%97"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Consilium");
  }

  @Test
  void saysNothingOfItselfInALog() {
    assertThat(key.toString()).isEqualTo("a shared key");
    assertThat(RecoveryWords.random().toString()).isEqualTo("a recovery code");
  }
}
