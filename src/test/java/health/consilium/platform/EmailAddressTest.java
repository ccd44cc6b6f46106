package health.consilium.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void keepsOneWritingOfOneMailbox() {
    assertThat(EmailAddress.of("  Tan.Adrian+clinic@Example.COM "))
        .isEqualTo(EmailAddress.of("tan.adrian+clinic@example.com"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tan",
        "tan@",
        "@example.com",
        "tan@example",
        "tan@-example.com",
        "tan@exam ple.com",
        "tan@example.com\r\nBcc: other@example.com",
        "tan@example.com\nSubject: hello",
        "tan\u0000@example.com",
        "tan@example.com, other@example.com",
        "tan@example.com;other@example.com",
        "\"tan adrian\"@example.com",
        "Tan <tan@example.com>",
        "tan(comment)@example.com",
        "tan..adrian@example.com",
        ".tan@example.com",
        "tan@example..com",
        "tan@[127.0.0.1]",
        "tan@exämple.com"
      })
  void isNoAddress(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
    assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatNoMailboxCanBe() {
    assertThat(EmailAddress.parse("a".repeat(65) + "@example.com")).isEmpty();
    assertThat(EmailAddress.parse("a@" + "b".repeat(250) + ".com")).isEmpty();
  }
}
