package health.consilium.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "TAN Adrian Fiktif, T. A. F.",
    "林佳设, 林**",
    "林, 林*",
    "'  Ōe  Kenzaburō ', Ō. K.",
    "'', ''",
  })
  void shortensANameForAList(String name, String initials) {
    assertThat(Initials.of(name)).isEqualTo(initials);
  }
}
