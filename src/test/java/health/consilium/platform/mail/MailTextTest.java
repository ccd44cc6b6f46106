package health.consilium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {

  @Test
  void saysTheSameAsTextAndAsMarkup() {
    MailBody body =
        new MailText()
            .paragraph("Good day,")
            .button("Open <it>", "https://portal.example/x?a=1&b=2")
            .footer("The hospital")
            .under("A subject", "zh-Hans");

    assertThat(body.text())
        .isEqualTo(
            "Good day,\n\nOpen <it>\nhttps://portal.example/x?a=1&b=2\n\n-- \nThe hospital\n");
    assertThat(body.html())
        .contains("lang=\"zh-Hans\"", "Open &lt;it&gt;", "x?a=1&amp;b=2", "The hospital");
  }
}
