package health.consilium.evaluation;

import static java.util.stream.Collectors.toSet;

import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When a reviewer said last that a record is another person's, what was decided of its pages since,
 * and whether the office knows.
 */
@ApplicationScoped
public class SaidToBeAnothers {

  /** Of a page {@code p} of such a record {@code a}: nobody said since then whose it is. */
  private static final String UNDECIDED =
      "not exists (select 1 from page_owner o where o.page_id = p.id"
          + " and (not o.ours or o.decided_at > a.said_at))";

  /** Of a referral {@code r}: the office has to decide whose a record is. */
  public static final String WAITS_FOR_OFFICE =
      "r.status <> 'WITHDRAWN' and r.id in (select m.referral_id from anothers_record a"
          + " join medical_record m on m.id = a.record_id join record_page p on p.record_id = m.id"
          + " where a.taken_back_at is null and m.removed_at is null and "
          + UNDECIDED
          + ")";

  private static final String SAID =
      """
      insert into anothers_record (record_id, said_at)
      select m.id, cast(?3 as timestamptz) from medical_record m
       where m.id = cast(?1 as uuid) and m.referral_id = cast(?2 as uuid)
      on conflict (record_id) do update
        set said_at = excluded.said_at, taken_back_at = null,
            told_at = case when exists (select 1 from page_owner o
                        join record_page p on p.id = o.page_id
                       where p.record_id = anothers_record.record_id
                         and o.decided_at > anothers_record.told_at)
                      then null else anothers_record.told_at end
      """;

  @Inject EntityManager entityManager;
  @Inject Referrals referrals;
  @Inject Event<RecordTakenForAnothers> taken;

  /** What was said before is not said anew with each saving, and the office is told once. */
  void note(@Observes EvaluationSaved saved) {
    Set<UUID> before = saved.before().records().anothers().collect(toSet());
    Set<UUID> now = saved.form().records().anothers().collect(toSet());
    without(before, now).forEach(record -> takeBack(record, saved));
    without(now, before).forEach(record -> say(record, saved));
    List<UUID> news = now.stream().filter(record -> isNews(record, saved)).toList();
    if (!news.isEmpty()) {
      taken.fire(new RecordTakenForAnothers(referrals.require(saved.referralId()).number()));
    }
  }

  /** The records that a reviewer takes for another person's now. */
  Set<UUID> of(UUID referralId) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select cast(m.id as text) from anothers_record a"
                        + " join medical_record m on m.id = a.record_id"
                        + " where m.referral_id = cast(?1 as uuid) and a.taken_back_at is null")
                .setParameter(1, referralId.toString())
                .getResultList()
                .toArray())
        .map(id -> UUID.fromString(id.toString()))
        .collect(toSet());
  }

  List<DecidedPage> decidedOf(UUID referralId) {
    return DecidedPage.of(entityManager, referralId);
  }

  private static Set<UUID> without(Set<UUID> these, Set<UUID> those) {
    Set<UUID> left = new HashSet<>(these);
    left.removeAll(those);
    return left;
  }

  private void say(UUID recordId, EvaluationSaved saved) {
    entityManager
        .createNativeQuery(SAID)
        .setParameter(1, recordId.toString())
        .setParameter(2, saved.referralId().toString())
        .setParameter(3, saved.at().toString())
        .executeUpdate();
  }

  private void takeBack(UUID recordId, EvaluationSaved saved) {
    entityManager
        .createNativeQuery(
            "update anothers_record set taken_back_at = cast(?2 as timestamptz)"
                + " where record_id = cast(?1 as uuid)")
        .setParameter(1, recordId.toString())
        .setParameter(2, saved.at().toString())
        .executeUpdate();
  }

  /** The office has something to decide and was not told; from now on it was. */
  private boolean isNews(UUID recordId, EvaluationSaved saved) {
    return entityManager
            .createNativeQuery(
                "update anothers_record a set told_at = cast(?2 as timestamptz)"
                    + " where a.record_id = cast(?1 as uuid) and a.told_at is null"
                    + " and exists (select 1 from record_page p where p.record_id = a.record_id"
                    + (" and " + UNDECIDED + ")"))
            .setParameter(1, recordId.toString())
            .setParameter(2, saved.at().toString())
            .executeUpdate()
        == 1;
  }
}
