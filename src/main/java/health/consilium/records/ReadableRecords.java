package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;

/** The records that a person may read, under a condition that {@link Readers} knows. */
@ApplicationScoped
public class ReadableRecords {

  private static final String FOR =
      "select m.* from medical_record m join referral r on r.id = m.referral_id"
          + " where m.removed_at is null and m.id = cast(?1 as uuid) and ";

  @Inject EntityManager entityManager;

  /** Refused as unknown when the condition does not hold for this person. */
  MedicalRecord require(UUID id, Actor actor, String condition) {
    return Stream.of(
            entityManager
                .createNativeQuery(FOR + condition, MedicalRecord.class)
                .setParameter(1, id.toString())
                .setParameter(2, actor.accountId().toString())
                .getResultList()
                .toArray())
        .map(MedicalRecord.class::cast)
        .findFirst()
        .orElseThrow(UnknownRecord::new);
  }

  /** Whether the condition holds for this person and this referral. */
  boolean isOf(Referral referral, Actor actor, String condition) {
    return !entityManager
        .createNativeQuery(
            "select 1 from referral r where r.id = cast(?1 as uuid) and " + condition)
        .setParameter(1, referral.id().toString())
        .setParameter(2, actor.accountId().toString())
        .getResultList()
        .isEmpty();
  }
}
