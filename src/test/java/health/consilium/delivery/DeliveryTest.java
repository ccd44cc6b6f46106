package health.consilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.EmailAddress;
import health.consilium.referral.LetterWay;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

  private static final Instant NOW = Instant.parse("2026-09-30T08:00:00Z");

  private final Delivery delivery =
      new Delivery(
          UUID.randomUUID(),
          new Delivery.Release(
              UUID.randomUUID(), UUID.randomUUID(), LetterWay.LINK, UUID.randomUUID(), NOW),
          EmailAddress.of("a@example.invalid"),
          UUID.randomUUID());

  @Test
  void isReplacedOnce() {
    UUID next = UUID.randomUUID();
    delivery.replaceWith(next);

    assertThat(delivery.replacedBy()).contains(next);
    assertThatThrownBy(() -> delivery.replaceWith(UUID.randomUUID()))
        .isInstanceOf(AlreadyReplaced.class);
  }

  @Test
  void printsNoAddress() {
    assertThat(delivery.toString()).doesNotContain("example");
  }
}
