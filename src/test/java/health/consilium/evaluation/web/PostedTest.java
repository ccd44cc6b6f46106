package health.consilium.evaluation.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.WrittenBySomebodyElse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostedTest {

  private final Reviewer lin = new Reviewer(UUID.randomUUID(), "Dr. Lin");
  private final Reviewer zhao = new Reviewer(UUID.randomUUID(), "Dr. Zhao");

  @Test
  void takesOnlyWhatTheSignedInPersonWrote() {
    Posted written = new Posted(Map.of("writer", new String[] {lin.accountId().toString()}));

    assertThatCode(() -> written.requireWrittenBy(lin)).doesNotThrowAnyException();
    assertThatThrownBy(() -> written.requireWrittenBy(zhao))
        .isInstanceOf(WrittenBySomebodyElse.class);
    assertThatThrownBy(() -> new Posted(Map.of()).requireWrittenBy(lin))
        .isInstanceOf(WrittenBySomebodyElse.class);
  }
}
