package health.consilium.evaluation.proposal;

import health.consilium.records.PageOwnerDecided;
import health.consilium.records.PageRemoved;
import health.consilium.records.PageWasRead;
import health.consilium.records.RecordRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Referrals to propose lines for anew, marked in the transaction that changes their pages. */
@ApplicationScoped
public class DueReadings {

  @Inject EntityManager entityManager;

  void mark(@Observes PageWasRead read) {
    mark(
        "select m.referral_id from record_page p join medical_record m on m.id = p.record_id"
            + " where p.id = cast(?1 as uuid)",
        read.pageId());
  }

  void mark(@Observes PageOwnerDecided decided) {
    mark("select cast(?1 as uuid)", decided.referralId());
  }

  void mark(@Observes PageRemoved removed) {
    markOfRecord(removed.recordId());
  }

  void mark(@Observes RecordRemoved removed) {
    markOfRecord(removed.recordId());
  }

  /** One that nobody else takes for a while; whoever cannot read it holds up nobody. */
  Optional<DueReading> take(Instant now, Duration lease) {
    Optional<DueReading> next =
        Stream.of(
                entityManager
                    .createNativeQuery(
                        "select cast(referral_id as text) from reading_due"
                            + " where due_at <= cast(?1 as timestamptz) order by due_at, id limit 1"
                            + " for update skip locked")
                    .setParameter(1, now.toString())
                    .getResultList()
                    .toArray())
            .findFirst()
            .map(Object::toString)
            .map(referral -> new DueReading(UUID.fromString(referral), newestMark(referral)));
    next.ifPresent(due -> postpone(due, now.plus(lease)));
    return next;
  }

  /** Its marks are gone; one that came meanwhile stays. */
  void done(DueReading due) {
    entityManager
        .createNativeQuery(
            "delete from reading_due where referral_id = cast(?1 as uuid) and id <= ?2")
        .setParameter(1, due.referralId().toString())
        .setParameter(2, due.newestMark())
        .executeUpdate();
  }

  private long newestMark(String referral) {
    Object newest =
        entityManager
            .createNativeQuery(
                "select max(id) from reading_due where referral_id = cast(?1 as uuid)")
            .setParameter(1, referral)
            .getSingleResult();
    return ((Number) newest).longValue();
  }

  private void postpone(DueReading due, Instant until) {
    entityManager
        .createNativeQuery(
            "update reading_due set due_at = cast(?3 as timestamptz)"
                + " where referral_id = cast(?1 as uuid) and id <= ?2")
        .setParameter(1, due.referralId().toString())
        .setParameter(2, due.newestMark())
        .setParameter(3, until.toString())
        .executeUpdate();
  }

  private void markOfRecord(UUID recordId) {
    mark("select referral_id from medical_record where id = cast(?1 as uuid)", recordId);
  }

  private void mark(String referral, UUID argument) {
    entityManager
        .createNativeQuery("insert into reading_due (referral_id) " + referral)
        .setParameter(1, argument.toString())
        .executeUpdate();
  }
}
