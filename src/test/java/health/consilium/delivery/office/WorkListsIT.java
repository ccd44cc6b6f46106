package health.consilium.delivery.office;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Coordinator;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.Referrals;
import health.consilium.review.QueueKey;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class WorkListsIT {

  private static final Coordinator OFFICE = new Coordinator(UUID.randomUUID(), "Ms He Xuni");
  private static final String FAMILY = "Manyfold";

  @Inject WorkLists lists;
  @Inject Referrals referrals;
  @Inject EntityManager entityManager;
  @Inject TestTransaction transaction;

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
  }

  @AfterEach
  void rollBack() throws Exception {
    transaction.rollback();
  }

  @Test
  void pagesMeetEveryReferralOnceUrgentFirstThenLongestWithUs() {
    UUID patient = patient();
    for (int n = 0; n < 60; n++) {
      sent(patient, n % 4 == 1, n % 7);
    }

    List<QueueKey> all = new ArrayList<>();
    Optional<QueueKey> after = Optional.empty();
    do {
      WorkLists.Page page = lists.page(question(after), OFFICE);
      page.rows().forEach(row -> all.add(row.key()));
      after = page.next();
    } while (after.isPresent());

    assertThat(all)
        .hasSize(60)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(
            Comparator.comparing((QueueKey key) -> !key.urgent())
                .thenComparing(QueueKey::since)
                .thenComparing(key -> key.referralId().toString()));
    assertThat(all.subList(0, 15)).allMatch(QueueKey::urgent);
  }

  private static WorkListQuestion question(Optional<QueueKey> after) {
    return new WorkListQuestion(
        WorkList.ALL, FAMILY, Optional.empty(), Optional.empty(), Optional.empty(), after);
  }

  private void sent(UUID patient, boolean urgent, int hour) {
    Referral referral = ReferralFixture.submittedReferral(patient);
    referrals.insert(referral);
    entityManager
        .createNativeQuery(
            "update referral set urgent = ?2, patient_name = ?3,"
                + " queue_since = cast(?4 as timestamptz)"
                + " where number = ?1")
        .setParameter(1, referral.number().value())
        .setParameter(2, urgent)
        .setParameter(3, FAMILY)
        .setParameter(4, ReferralFixture.SUBMITTED.plus(Duration.ofHours(hour)).toString())
        .executeUpdate();
  }

  private UUID patient() {
    UUID id = UUID.randomUUID();
    entityManager
        .createNativeQuery(
            "insert into account (id, version, email, name, role, language, created_at,"
                + " confirmed_at, sessions_end_at) values (cast(?1 as uuid), 1, ?2, 'Somebody',"
                + " 'PATIENT', 'en', now(), now(), now())")
        .setParameter(1, id.toString())
        .setParameter(2, id + "@demo.example")
        .executeUpdate();
    return id;
  }
}
