package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The pages that were set apart as another person's: no value of theirs may be used. */
@ApplicationScoped
public class SetApartPages {

  private static final String SINCE =
      """
      select distinct on (m.received_at, m.id, s.number)
             cast(s.id as text), cast(m.id as text), s.number, m.kind, f.label
        from (select p.id, p.file_id, p.number, 0 as replaced
                from page_owner o join record_page p on p.id = o.page_id where not o.ours
              union all
              select page_id, file_id, number, 1 from replaced_set_apart
               where replaced_at > cast(?2 as timestamptz)) s
        join record_file f on f.id = s.file_id
        join medical_record m on m.id = f.record_id
       where m.referral_id = cast(?1 as uuid)
       order by m.received_at, m.id, s.number, s.replaced
      """;

  @Inject EntityManager entityManager;

  /** Those that are there now. */
  public List<SetApartPage> of(UUID referralId) {
    return find(referralId, "infinity");
  }

  /**
   * Those, too, in whose place a new photo came since then: what was cited by then is of the old
   * picture.
   */
  public List<SetApartPage> of(UUID referralId, Instant cited) {
    return find(referralId, cited.toString());
  }

  /** Before the first pictures of a better photo take the place of others. */
  void remember(RecordFile photo, int last, Instant now) {
    entityManager
        .createNativeQuery(
            "insert into replaced_set_apart"
                + " (page_id, file_id, number, decided_by, decided_at, replaced_at)"
                + " select p.id, coalesce((select f.id from record_file f"
                + " where f.record_id = p.record_id and f.id <> cast(?2 as uuid)"
                + " and p.number between f.position and f.position + f.pages - 1"
                + " order by f.received_at desc limit 1), p.file_id),"
                + " p.number, o.decided_by, o.decided_at, cast(?5 as timestamptz)"
                + " from page_owner o join record_page p on p.id = o.page_id"
                + " where not o.ours and p.record_id = cast(?1 as uuid)"
                + " and p.number between ?3 and ?4")
        .setParameter(1, photo.record().id().toString())
        .setParameter(2, photo.id().toString())
        .setParameter(3, photo.position())
        .setParameter(4, last)
        .setParameter(5, now.toString())
        .executeUpdate();
  }

  private List<SetApartPage> find(UUID referralId, String since) {
    return Stream.of(
            entityManager
                .createNativeQuery(SINCE)
                .setParameter(1, referralId.toString())
                .setParameter(2, since)
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(SetApartPages::page)
        .toList();
  }

  private static SetApartPage page(Object[] cells) {
    return new SetApartPage(
        UUID.fromString(cells[0].toString()),
        UUID.fromString(cells[1].toString()),
        (Integer) cells[2],
        RecordKind.valueOf(cells[3].toString()),
        cells[4].toString());
  }
}
