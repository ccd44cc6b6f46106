package health.consilium.evaluation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A page of which the office decided whose it is.
 *
 * @param said a reviewer takes its record for another person's
 * @param settled it is set apart, or was decided after that was said
 */
record DecidedPage(UUID recordId, int number, boolean ours, boolean said, boolean settled) {

  private static final String OF_REFERRAL =
      """
      select cast(m.id as text), p.number, o.ours, a.record_id is not null,
             a.record_id is null or not o.ours or o.decided_at > a.said_at
        from page_owner o
        join record_page p on p.id = o.page_id
        join medical_record m on m.id = p.record_id
        left join anothers_record a on a.record_id = m.id and a.taken_back_at is null
       where m.referral_id = cast(?1 as uuid) and m.removed_at is null
       order by p.number
      """;

  static List<DecidedPage> of(EntityManager entityManager, UUID referralId) {
    return Stream.of(
            entityManager
                .createNativeQuery(OF_REFERRAL)
                .setParameter(1, referralId.toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(
            cells ->
                new DecidedPage(
                    UUID.fromString(cells[0].toString()),
                    (Integer) cells[1],
                    (Boolean) cells[2],
                    (Boolean) cells[3],
                    (Boolean) cells[4]))
        .toList();
  }

  /** The office looked because of what was said, and found that it is the patient's. */
  boolean contradicts() {
    return said && ours && settled;
  }
}
