package health.consilium.review.reminder;

import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Moves a referral to where it is promised for a day, and counts who was told. */
@ApplicationScoped
@Transactional
public class PromisedDays {

  @Inject EntityManager entityManager;
  @Inject Turnaround promise;

  String coordinator(String language) {
    String email = UUID.randomUUID() + "@test.example";
    entityManager
        .createNativeQuery(
            "insert into account (id, version, email, name, role, language, created_at,"
                + " confirmed_at, sessions_end_at) values (gen_random_uuid(), 1, ?1, 'He Xuni',"
                + " 'COORDINATOR', ?2, now(), now(), now())")
        .setParameter(1, email)
        .setParameter(2, language)
        .executeUpdate();
    return email;
  }

  void promise(ReferralNumber number, LocalDate due) {
    entityManager
        .createNativeQuery(
            "update referral set queue_since = cast(?2 as timestamptz) where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, promise.dueIfBefore(due).minusSeconds(60).toString())
        .executeUpdate();
  }

  long mailsTo(String email, ReferralNumber number) {
    Object count =
        entityManager
            .createNativeQuery(
                "select count(*) from outgoing_mail where recipient = ?1"
                    + " and text_body like '%' || ?2 || '%'")
            .setParameter(1, email)
            .setParameter(2, number.value())
            .getSingleResult();
    return ((Number) count).longValue();
  }
}
