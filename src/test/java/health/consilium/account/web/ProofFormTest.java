package health.consilium.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofFormTest {

  @Test
  void keepsNothingOfWhatWasTaken() {
    var form = new ProofForm();
    form.setPassword("a long password");
    form.setCode("123456");

    assertThat(form.takePassword()).isEqualTo("a long password");
    assertThat(form.takeCode()).isEqualTo("123456");

    assertThat(form.takePassword()).isEmpty();
    assertThat(form.takeCode()).isEmpty();
  }
}
