package health.consilium.referral;

import static health.consilium.referral.ReferralStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TwoClocksTest {

  private static final Instant START = Instant.parse("2026-09-28T08:00:00Z");

  @Test
  void neitherClockRunsForADraft() {
    Clocks clocks = new TwoClocks().at(START, DRAFT);

    assertThat(clocks.running()).isEqualTo(Clocks.Running.NONE);
    assertThat(clocks.withUs()).isZero();
    assertThat(clocks.queueSince()).isNull();
  }

  @Test
  void hospitalsClockRunsOnceSent() {
    TwoClocks clocks = sent();

    Clocks seen = clocks.at(START.plusSeconds(90), AWAITING_REVIEW);

    assertThat(seen.running()).isEqualTo(Clocks.Running.WITH_US);
    assertThat(seen.withUs()).isEqualTo(Duration.ofSeconds(90));
    assertThat(seen.queueSince()).isEqualTo(START);
  }

  @Test
  void onlyThePatientsClockRunsWhileWaiting() {
    TwoClocks clocks = sent();
    clocks.turn(AWAITING_REVIEW, AWAITING_RECORDS, START.plusSeconds(100));

    Clocks seen = clocks.at(START.plusSeconds(350), AWAITING_RECORDS);

    assertThat(seen.running()).isEqualTo(Clocks.Running.WAITING_FOR_PATIENT);
    assertThat(seen.withUs()).isEqualTo(Duration.ofSeconds(100));
    assertThat(seen.waitingForPatient()).isEqualTo(Duration.ofSeconds(250));
  }

  @Test
  void bothStandStillOnceAnswered() {
    TwoClocks clocks = sent();
    clocks.turn(EVALUATED, ANSWERED, START.plusSeconds(100));

    Clocks seen = clocks.at(START.plusSeconds(9999), ANSWERED);

    assertThat(seen.running()).isEqualTo(Clocks.Running.NONE);
    assertThat(seen.withUs()).isEqualTo(Duration.ofSeconds(100));
  }

  @Test
  void countsTheWeekOfItsComment() {
    TwoClocks clocks = sent();

    clocks.turn(AWAITING_REVIEW, AWAITING_RECORDS, START.plus(Duration.ofDays(1)));
    clocks.turn(AWAITING_RECORDS, AWAITING_REVIEW, START.plus(Duration.ofDays(4)));
    Clocks saturday = clocks.at(START.plus(Duration.ofDays(5)), AWAITING_REVIEW);

    assertThat(saturday.withUs()).isEqualTo(Duration.ofDays(2));
    assertThat(saturday.waitingForPatient()).isEqualTo(Duration.ofDays(3));
    assertThat(saturday.queueSince()).isEqualTo(START.plus(Duration.ofDays(3)));
  }

  @Test
  void clockThatWasSetBackCountsNothing() {
    TwoClocks clocks = sent();

    assertThat(clocks.at(START.minusSeconds(60), AWAITING_REVIEW).withUs()).isZero();
  }

  private static TwoClocks sent() {
    var clocks = new TwoClocks();
    clocks.turn(DRAFT, SUBMITTED, START);
    clocks.turn(SUBMITTED, AWAITING_REVIEW, START);
    return clocks;
  }
}
