package health.consilium.evaluation.proposal;

import health.consilium.records.PageOwnerDecided;
import health.consilium.records.PageRemoved;
import health.consilium.records.PageWasRead;
import health.consilium.records.RecordRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

  /** One that nobody else takes at this moment; its marks up to now are gone with this. */
  Optional<UUID> take() {
    Optional<UUID> referral =
        ids("select cast(referral_id as text) from reading_due order by id limit 1"
                + " for update skip locked")
            .findFirst();
    referral.ifPresent(
        id ->
            entityManager
                .createNativeQuery(
                    "delete from reading_due where id in (select id from reading_due"
                        + " where referral_id = cast(?1 as uuid) for update skip locked)")
                .setParameter(1, id.toString())
                .executeUpdate());
    return referral;
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

  private Stream<UUID> ids(String query) {
    return Stream.of(entityManager.createNativeQuery(query).getResultList().toArray())
        .map(Object::toString)
        .map(UUID::fromString);
  }
}
