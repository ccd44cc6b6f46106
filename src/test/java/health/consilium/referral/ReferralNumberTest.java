package health.consilium.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralNumberTest {

  @Test
  void readsAsItIsSaidOnTheTelephone() {
    assertThat(ReferralNumber.of(2026, 417)).hasToString("SO-2026-00417");
  }

  @Test
  void smallLettersAndSpacesAreForgiven() {
    assertThat(ReferralNumber.typed(" so-2026-00417 "))
        .contains(new ReferralNumber("SO-2026-00417"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SO-2026-1", "SO-26-00417", "SO-2026-00417' or 1=1", "<b>"})
  void otherTextIsNoNumber(String text) {
    assertThat(ReferralNumber.typed(text)).isEmpty();
    assertThatThrownBy(() -> new ReferralNumber(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
