package health.consilium.delivery.office;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.QueueKey;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class UnownedAlarmIT {

  @Inject UnownedAlarm alarm;
  @Inject WorkLists lists;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;

  private Coordinator xuni;
  private Reviewer lin;

  @BeforeEach
  void theOffice() {
    while (alarm.ring() > 0) {
      // what other tests left waiting was told
    }
    xuni = people.coordinator("He Xuni");
    lin = people.reviewer("Dr. Lin");
  }

  @Test
  void tellsTheOfficeOnceOfEachThatNobodyOwns() {
    ReferralNumber lying = people.waitingForDays(9);
    ReferralNumber taken = people.waitingForDays(9);
    people.takes(taken, lin);
    ReferralNumber fresh = people.waitingForDays(0);

    alarm.ring();
    alarm.ring();

    assertThat(people.mailsTo(xuni)).hasSize(1);
    assertThat(people.toldUnowned(lying)).isEqualTo(1);
    assertThat(people.toldUnowned(taken)).isZero();
    assertThat(people.toldUnowned(fresh)).isZero();
    assertThat(found(WorkList.NOBODY_OWNS_IT)).contains(lying).doesNotContain(taken, fresh);

    queue.claim(lying, lin);
    assertThat(found(WorkList.NOBODY_OWNS_IT)).doesNotContain(lying);
    queue.release(lying, lin);
    people.waitsForDays(lying, 8);
    alarm.ring();
    assertThat(people.toldUnowned(lying)).isEqualTo(2);
  }

  @Test
  void listsWhatIsOverdueWhoeverHasIt() {
    ReferralNumber late = people.waitingForDays(30);
    people.takes(late, lin);
    ReferralNumber early = people.waitingForDays(2);
    ReferralNumber asked = people.waitingForDays(30);
    people.asksForRecords(asked);

    assertThat(found(WorkList.OVERDUE)).contains(late).doesNotContain(early, asked);
    assertThat(lists.counts(xuni)).containsKeys(WorkList.OVERDUE, WorkList.NOBODY_OWNS_IT);
  }

  private List<ReferralNumber> found(WorkList list) {
    List<ReferralNumber> all = new ArrayList<>();
    Optional<QueueKey> after = Optional.empty();
    do {
      WorkListQuestion question =
          new WorkListQuestion(
              list, "", Optional.empty(), Optional.empty(), Optional.empty(), after);
      WorkLists.Page page = lists.page(question, xuni);
      page.rows().forEach(row -> all.add(row.number()));
      after = page.next();
    } while (after.isPresent());
    return all;
  }
}
