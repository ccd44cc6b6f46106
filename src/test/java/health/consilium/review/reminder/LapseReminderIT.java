package health.consilium.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Reviewer;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.support.Ledger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class LapseReminderIT {

  @Inject LapseReminderDesk desk;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject Ledger ledger;
  @Inject Clock clock;

  @AfterEach
  void setRight() {
    ledger.setRight();
  }

  @Test
  void whoHoldsItIsToldOnceBeforeItLapses() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);
    remind();
    assertThat(people.mailsTo(lin)).isEmpty();

    turnToBeforeItLapses(number, lin);
    remind();
    remind();

    assertThat(people.mailsTo(lin)).singleElement().asString().contains(number.value());
    assertThat(people.claimsOn(number)).isEqualTo(1);
  }

  @Test
  void nobodyIsToldWhileThePatientIsAsked() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);
    turnToBeforeItLapses(number, lin);
    people.asksForRecords(number);

    remind();

    assertThat(people.mailsTo(lin)).isEmpty();
  }

  /** As a migration or a clock that was put right may have left it. */
  @Test
  void whoIsSaidToHaveWorkedOnItLaterThanNowIsToldOnceToo() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);
    turnToBeforeItLapses(number, lin);
    people.touchedInDays(number, 30);

    remind();
    remind();

    assertThat(people.mailsTo(lin)).hasSize(1);
  }

  private void turnToBeforeItLapses(ReferralNumber number, Reviewer reviewer) {
    var until = queue.heldUntil(number, reviewer).orElseThrow();
    ledger.turnAhead(Duration.between(clock.instant(), until.minus(Duration.ofHours(3))));
  }

  /** So many at a time, and other tests leave theirs. */
  private void remind() {
    boolean more;
    do {
      more = desk.remind();
    } while (more);
  }
}
