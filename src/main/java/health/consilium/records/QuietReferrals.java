package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Referrals whose patients sent something after they were asked for it, and then nothing more. */
@ApplicationScoped
public class QuietReferrals {

  @Inject EntityManager entityManager;

  /** A new photo of a page answers only that page; what is still on its way is waited for. */
  List<UUID> since(Instant quiet, int limit) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select cast(r.id as text) from records_request q"
                        + " join referral r on r.id = q.referral_id"
                        + " where q.answered_at is null and r.status = 'AWAITING_RECORDS'"
                        + " and exists (select 1 from record_file f where f.referral_id = r.id"
                        + " and f.received_at > q.asked_at and f.removed_at is null"
                        + " and not exists (select 1 from page_request p where p.file_id = f.id"
                        + " and p.answer = 'NEW_PHOTO'))"
                        + " and not exists (select 1 from record_file f where f.referral_id = r.id"
                        + " and f.received_at > cast(?1 as timestamptz))"
                        + " and not exists (select 1 from upload u where u.referral_id = r.id"
                        + " and u.state = 'RUNNING') order by r.id limit ?2")
                .setParameter(1, quiet.toString())
                .setParameter(2, limit)
                .getResultList()
                .toArray())
        .map(id -> UUID.fromString(id.toString()))
        .toList();
  }
}
