package health.consilium.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Reviewer;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.ReviewFixture;
import health.consilium.support.Ledger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class ReminderDeskIT {

  @Inject ReminderDesk desk;
  @Inject ReviewFixture people;
  @Inject PromisedDays days;
  @Inject Turnaround promise;
  @Inject Ledger ledger;
  @Inject Clock clock;

  private Reviewer lin;
  private String office;
  private ReferralNumber number;
  private LocalDate today;

  @BeforeEach
  void onAWorkingDayAtTen() {
    ZonedDateTime now = clock.instant().atZone(promise.zone());
    today = promise.nextWorkingDay(now.toLocalDate());
    ledger.turnAhead(Duration.between(now, today.atTime(10, 0).atZone(promise.zone())));
    lin = people.reviewer("Dr. Lin");
    office = days.coordinator("zh");
    number = people.waiting();
    people.takes(number, lin);
  }

  @AfterEach
  void setRight() {
    ledger.setRight();
  }

  @Test
  void whoHoldsItIsToldOnceBeforeTheDayAndTheOfficeIsNot() throws Exception {
    days.promise(number, promise.nextWorkingDay(today));

    fourServersRemind();
    remind();

    assertThat(days.mailsTo(lin.accountId() + "@test.example", number)).isEqualTo(1);
    assertThat(days.mailsTo(office, number)).isZero();
  }

  @Test
  void theOfficeIsToldBeforeTheDayOfWhatNobodyHolds() throws Exception {
    ReferralNumber waiting = people.waiting();
    days.promise(waiting, promise.nextWorkingDay(today));

    fourServersRemind();
    remind();

    assertThat(days.mailsTo(office, waiting)).isEqualTo(1);
    assertThat(days.mailsTo(lin.accountId() + "@test.example", waiting)).isZero();
  }

  @Test
  void bothAreToldOnceWhenTheDayHasPassed() throws Exception {
    days.promise(number, promise.workingDayBefore(today));

    fourServersRemind();
    remind();

    assertThat(days.mailsTo(lin.accountId() + "@test.example", number)).isEqualTo(1);
    assertThat(days.mailsTo(office, number)).isEqualTo(1);
  }

  @Test
  void nobodyIsToldEarlierNorWhileThePatientIsAsked() {
    ReferralNumber asked = people.waiting();
    people.takes(asked, lin);
    days.promise(number, promise.nextWorkingDay(promise.nextWorkingDay(today)));
    people.asksForRecords(asked);
    days.promise(asked, promise.workingDayBefore(today));

    remind();

    assertThat(days.mailsTo(lin.accountId() + "@test.example", number)).isZero();
    assertThat(days.mailsTo(office, asked)).isZero();
  }

  @Test
  void nobodyIsToldAtNight() {
    days.promise(number, promise.workingDayBefore(today));
    ledger.turnAhead(Duration.ofHours(-3));

    remind();

    assertThat(days.mailsTo(office, number)).isZero();
  }

  @Test
  void anotherPromisedDayIsAnotherReminder() {
    LocalDate yesterday = promise.workingDayBefore(today);
    days.promise(number, yesterday);
    remind();
    days.promise(number, promise.workingDayBefore(yesterday));

    remind();

    assertThat(days.mailsTo(office, number)).isEqualTo(2);
  }

  /** So many at a time, and other tests leave theirs. */
  private void remind() {
    boolean more;
    do {
      more = desk.remind();
    } while (more);
  }

  private void fourServersRemind() throws InterruptedException {
    Callable<Boolean> reminding =
        () -> {
          remind();
          return true;
        };
    try (var executor = Executors.newFixedThreadPool(4)) {
      executor.invokeAll(List.of(reminding, reminding, reminding, reminding));
    }
  }
}
