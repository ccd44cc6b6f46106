package health.consilium.review.routing;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.referral.Turnaround;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RoutingTermsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Turnaround HOSPITAL =
      new Turnaround(
          5, day -> !Turnaround.isWeekend(day) && !day.equals(MONDAY), ZoneId.of("Asia/Shanghai"));
  private static final RoutingTerms TERMS = new RoutingTerms(24, 4, 24, true);

  @Test
  void countsAnOrdinaryOfferOnWorkingDaysOnly() {
    assertThat(ends("2026-11-18T02:00:00Z", false)).isEqualTo("2026-11-19T02:00:00Z");
    assertThat(ends("2026-11-20T02:00:00Z", false)).isEqualTo("2026-11-24T02:00:00Z");
    assertThat(ends("2026-11-21T10:00:00Z", false)).isEqualTo("2026-11-24T16:00:00Z");
  }

  @Test
  void countsAnUrgentOfferAtAnyTime() {
    assertThat(ends("2026-11-21T10:00:00Z", true)).isEqualTo("2026-11-21T14:00:00Z");
  }

  @Test
  void countsBackOverTheDaysOnWhichNobodyWorks() {
    assertThat(unownedTooLong("2026-11-19T02:00:00Z")).isEqualTo("2026-11-18T02:00:00Z");
    assertThat(unownedTooLong("2026-11-24T02:00:00Z")).isEqualTo("2026-11-20T02:00:00Z");
    assertThat(unownedTooLong("2026-11-22T02:00:00Z")).isEqualTo("2026-11-19T16:00:00Z");
    assertThat(TERMS.urgentTooLong(Instant.parse("2026-11-22T02:00:00Z")))
        .isEqualTo("2026-11-21T22:00:00Z");
  }

  private static Instant unownedTooLong(String now) {
    return TERMS.unownedTooLong(Instant.parse(now), HOSPITAL);
  }

  private static Instant ends(String now, boolean urgent) {
    return TERMS.ends(Instant.parse(now), urgent, HOSPITAL);
  }
}
