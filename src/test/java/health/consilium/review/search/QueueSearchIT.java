package health.consilium.review.search;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Reviewer;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.QueueEntry;
import health.consilium.review.QueueFilter;
import health.consilium.review.QueueState;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.review.jobs.IndexingReferrals;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class QueueSearchIT {

  private static final int MANY = 10_000;

  @Inject IndexingReferrals indexing;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject DataSource database;

  private Reviewer lin;
  private ReferralNumber number;

  @BeforeEach
  void oneWaits() {
    lin = people.reviewer("Dr. Lin");
    number = people.waiting();
    catchesUp();
  }

  @Test
  void findsWhatOneReadsInTheQueueAndInTheQuestions() {
    assertThat(found(number.value())).containsExactly(number);
    assertThat(found(number.value().toLowerCase(Locale.ROOT).replace("-", "")))
        .containsExactly(number);
    assertThat(found("T. A. F.")).contains(number);
    assertThat(found("myelo car-t " + number.value())).containsExactly(number);
    assertThat(found("骨髓瘤 " + number.value())).containsExactly(number);
  }

  @Test
  void findsNothingByTheNameThatTheQueueDoesNotShow() {
    assertThat(found("Fiktif " + number.value())).isEmpty();
    assertThat(found("lymphoma " + number.value())).isEmpty();
  }

  @Test
  void wordsThatAreNoneNarrowNothing() {
    assertThat(found(" ) & ' ")).contains(number);
  }

  @Test
  void pagesOfWhatWasFoundMeetEachOnceInTheQueuesOrder() {
    people.waiting();
    people.waiting();
    catchesUp();
    QueueFilter filter = QueueFilter.of(QueueState.ALL).looking("myeloma");

    List<ReferralNumber> paged = new ArrayList<>();
    List<QueueEntry> page = queue.entries(filter, Optional.empty(), 2, lin);
    while (!page.isEmpty()) {
      page.forEach(entry -> paged.add(entry.number()));
      page = queue.entries(filter, Optional.of(page.getLast().key()), 2, lin);
    }

    assertThat(paged).isEqualTo(found("myeloma")).doesNotHaveDuplicates().contains(number);
  }

  @Test
  void oneThatCannotBeIndexedHoldsUpNobodyAndIsTriedAgain() throws Exception {
    ReferralNumber refused = people.waiting();
    ReferralNumber another = people.waiting();
    run(
        "alter table referral_words add constraint refuses_one check (referral_id <> '"
            + people.id(refused)
            + "') not valid");
    try {
      catchesUp();
      assertThat(found(another.value())).containsExactly(another);
      assertThat(found(refused.value())).isEmpty();
    } finally {
      run("alter table referral_words drop constraint refuses_one");
    }

    catchesUp();
    assertThat(found(refused.value())).containsExactly(refused);
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.executeUpdate();
    }
  }

  private void catchesUp() {
    indexing.work().run();
  }

  private List<ReferralNumber> found(String typed) {
    QueueFilter filter = QueueFilter.of(QueueState.ALL).looking(typed);
    return queue.entries(filter, Optional.empty(), MANY, lin).stream()
        .map(QueueEntry::number)
        .toList();
  }
}
