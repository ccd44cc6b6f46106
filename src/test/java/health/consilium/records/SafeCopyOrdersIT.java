package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Patient;
import health.consilium.referral.ReferralNumber;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In one transaction that is never committed, so that the portal itself takes none of them. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class SafeCopyOrdersIT {

  @Inject SafeCopyOrders orders;
  @Inject SafeCopyJobs jobs;
  @Inject ForsakenFiles forsaken;
  @Inject RecordFiling filing;
  @Inject RecordsFixture people;
  @Inject TestTransaction transaction;

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
    people.forgetOrders();
  }

  @AfterEach
  void rollBack() throws Exception {
    transaction.rollback();
  }

  @Test
  void takesThePatientsInTurn() {
    ReferralNumber busy = draftWith(10, "2 hours");
    ReferralNumber other = draftWith(2, "1 minute");

    assertThat(Stream.generate(this::next).limit(5))
        .containsExactly(busy, other, busy, other, busy);
  }

  @Test
  void takesAsManyReferralsOfOnePatientAsOne() {
    Patient patient = people.patient();
    ReferralNumber sent = draftWith(1, "3 hours", patient);
    people.sent(sent);
    ReferralNumber draft = draftWith(1, "2 hours", patient);
    ReferralNumber other = draftWith(1, "1 minute");

    assertThat(Stream.generate(this::next).limit(3)).containsExactly(sent, other, draft);
  }

  @Test
  void triesNothingTwiceThatTookTooLong() {
    draftWith(1, "1 minute");
    UUID file = orders.takeNext(Duration.ofMinutes(1)).orElseThrow().fileId();

    orders.giveUp(file);

    assertThat(people.jobOf(file)).isEqualTo("attempts 1, setbacks 0, free, parked");
    assertThat(orders.takeNext(Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void triesAgainAfterAStartWhatLackedAProgram() {
    draftWith(1, "1 minute");
    CopyOrder order = orders.takeNext(Duration.ofMinutes(1)).orElseThrow();
    orders.handIn(order, SafeCopyState.NO_PROGRAM, List.of());

    orders.beginAnew();

    assertThat(orders.takeNext(Duration.ofMinutes(1)).orElseThrow().fileId())
        .isEqualTo(order.fileId());
  }

  @Test
  void passwordOutlivesNoOrder() {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    people.filledWith(number, 5, 1);
    List<RecordRow> records = filing.listFor(number, patient);
    Instant longAgo = Instant.now().minus(Duration.ofHours(1));
    List<SafeCopyJob> locked =
        records.stream()
            .map(row -> row.files().getFirst().id())
            .map(file -> new SafeCopyJob(file, UUID.randomUUID(), longAgo))
            .toList();
    List<UUID> passwords = locked.stream().flatMap(job -> job.passwordName().stream()).toList();
    locked.forEach(jobs::insert);
    assertThat(forsaken.all()).doesNotContainAnyElementsOf(passwords);

    filing.remove(records.get(0).id(), patient);
    orders.giveUp(locked.get(1).fileId());
    for (int crash = 0; crash < SafeCopyJob.MOST_ATTEMPTS; crash++) {
      locked.get(2).take(longAgo, Duration.ofMinutes(1));
      locked.get(3).take(longAgo, Duration.ofMinutes(1));
    }
    orders.handBack(locked.get(2).fileId());
    CopyOrder last = orders.takeNext(Duration.ofMinutes(1)).orElseThrow();
    assertThat(orders.takeNext(Duration.ofMinutes(1))).isEmpty();
    orders.handIn(last, SafeCopyState.WRONG_PASSWORD, List.of());

    assertThat(forsaken.all()).containsAll(passwords);
  }

  @Test
  void knowsHowManyWereGivenUpOfLate() {
    draftWith(1, "1 minute");
    UUID file = orders.takeNext(Duration.ofMinutes(1)).orElseThrow().fileId();

    orders.giveUp(file);

    assertThat(orders.givenUpIn(Duration.ofDays(1))).isEqualTo(1);
  }

  private ReferralNumber draftWith(int files, String waiting) {
    return draftWith(files, waiting, people.patient());
  }

  private ReferralNumber draftWith(int files, String waiting, Patient patient) {
    ReferralNumber number = people.draftOf(patient);
    people.filledWith(number, files, 1);
    people.orderedSince(waiting, number);
    return number;
  }

  private ReferralNumber next() {
    return orders.takeNext(Duration.ofMinutes(1)).orElseThrow().referral();
  }
}
