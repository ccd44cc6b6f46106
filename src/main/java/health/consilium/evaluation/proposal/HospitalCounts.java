package health.consilium.evaluation.proposal;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.proposal.ReadPages.PassageOn;
import health.consilium.evaluation.treatment.CountTold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How many lines the records say that a hospital counts. */
@ApplicationScoped
public class HospitalCounts {

  @Inject EntityManager entityManager;

  void keep(@Observes WordsRead read) {
    Optional<CountTold> told = CountTold.in(read.pages().words());
    Optional<PassageOn> on = told.map(CountTold::passage).map(read.pages()::find);
    entityManager
        .createNativeQuery(
            "update proposal_reading set hospital_count = cast(nullif(?2, '') as int),"
                + " hospital_page = cast(nullif(?3, '') as uuid), hospital_digest = ?4,"
                + " hospital_words = ?5 where referral_id = cast(?1 as uuid)")
        .setParameter(1, read.referralId().toString())
        .setParameter(2, told.map(count -> String.valueOf(count.lines())).orElse(""))
        .setParameter(3, on.map(passage -> passage.pageId().toString()).orElse(""))
        .setParameter(4, on.map(PassageOn::pageDigest).orElse(""))
        .setParameter(5, on.map(PassageOn::words).orElse(""))
        .executeUpdate();
  }

  /** Nothing when its page is gone, another person's, or says something else by now. */
  Optional<HospitalCount> of(UUID referralId) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select r.hospital_count, cast(p.record_id as text), p.number,"
                        + " r.hospital_words from proposal_reading r"
                        + " join record_page p on p.id = r.hospital_page"
                        + " join medical_record m on m.id = p.record_id and m.removed_at is null"
                        + " where r.referral_id = cast(?1 as uuid) and r.hospital_digest ="
                        + " encode(sha256(convert_to(p.words, 'UTF8')), 'hex') and not exists"
                        + " (select 1 from page_owner o where o.page_id = p.id and not o.ours)")
                .setParameter(1, referralId.toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(
            row ->
                new HospitalCount(
                    (Integer) row[0],
                    new Citation(UUID.fromString(row[1].toString()), (Integer) row[2]),
                    row[3].toString()))
        .findFirst();
  }
}
