package health.consilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterLinkTest {

  private static final Instant MADE = Instant.parse("2026-09-30T08:00:00Z");

  private final LetterLink link = new LetterLink(UUID.randomUUID(), LinkCode.fresh(), MADE);

  @Test
  void opensForThirtyDays() {
    assertThat(link.open(MADE.plus(Duration.ofDays(30)).minusSeconds(1))).isTrue();
    assertThat(link.open(MADE.plus(Duration.ofDays(30)))).isFalse();
    assertThat(link.life(MADE).state()).isEqualTo(LinkLife.State.WORKS);
    assertThat(link.life(MADE.plus(LetterLink.LIFE)).state()).isEqualTo(LinkLife.State.TOO_OLD);
  }

  @Test
  void closesAfterFiveWrongBirthDates() {
    for (int tries = 0; tries < 4; tries++) {
      link.wrongAnswer();
    }
    assertThat(link.open(MADE)).isTrue();

    link.wrongAnswer();

    assertThat(link.open(MADE)).isFalse();
    assertThat(link.life(MADE).state()).isEqualTo(LinkLife.State.TRIED_TOO_OFTEN);
  }

  @Test
  void codesHave256BitsAreUniqueAndPrintNothing() {
    LinkCode one = LinkCode.fresh();
    LinkCode other = LinkCode.fresh();

    assertThat(one.value()).hasSize(43).isNotEqualTo(other.value());
    assertThat(one.sha256()).hasSize(64).isNotEqualTo(other.sha256());
    assertThat(one.toString()).doesNotContain(one.value());
  }
}
