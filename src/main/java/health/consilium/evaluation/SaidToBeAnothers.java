package health.consilium.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When a reviewer said last that a record is another person's, and what was decided of its pages
 * since.
 */
@ApplicationScoped
public class SaidToBeAnothers {

  private static final String DECIDED =
      """
      select cast(m.id as text), p.number
        from page_owner o
        join record_page p on p.id = o.page_id
        join medical_record m on m.id = p.record_id
        left join anothers_record a on a.record_id = m.id
       where m.referral_id = cast(?1 as uuid)
         and (not o.ours or a.said_at is null or o.decided_at > a.said_at)
      """;

  @Inject EntityManager entityManager;

  /** What was said before is not said anew with each saving. */
  void note(@Observes EvaluationSaved saved) {
    Set<UUID> before = saved.before().records().anothers().collect(toSet());
    saved
        .form()
        .records()
        .anothers()
        .filter(record -> !before.contains(record))
        .forEach(record -> insert(record, saved));
  }

  /** Of each record the pages that were set apart, or were found to be the patient's since. */
  Map<UUID, Set<Integer>> decidedOf(UUID referralId) {
    return Stream.of(
            entityManager
                .createNativeQuery(DECIDED)
                .setParameter(1, referralId.toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .collect(
            groupingBy(
                cells -> UUID.fromString(cells[0].toString()),
                mapping(cells -> (Integer) cells[1], toSet())));
  }

  private void insert(UUID recordId, EvaluationSaved saved) {
    entityManager
        .createNativeQuery(
            "insert into anothers_record (record_id, said_at)"
                + " select m.id, cast(?3 as timestamptz) from medical_record m"
                + " where m.id = cast(?1 as uuid) and m.referral_id = cast(?2 as uuid)"
                + " on conflict (record_id) do update set said_at = excluded.said_at")
        .setParameter(1, recordId.toString())
        .setParameter(2, saved.referralId().toString())
        .setParameter(3, saved.at().toString())
        .executeUpdate();
  }
}
