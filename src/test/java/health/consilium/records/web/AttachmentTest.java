package health.consilium.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

  @Test
  void carriesANameInAnyScript() {
    assertThat(Attachment.named("病理 \"1\".pdf"))
        .isEqualTo(
            "attachment; filename=\"__ _1_.pdf\";"
                + " filename*=UTF-8''%E7%97%85%E7%90%86%20%221%22.pdf");
  }

  @Test
  void breaksNoHeader() {
    assertThat(Attachment.named("a\r\nSet-Cookie: x=1")).doesNotContain("\r", "\n", ": x");
  }
}
