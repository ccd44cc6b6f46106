package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was decided about whose pages these are. */
@ApplicationScoped
public class PageOwners {

  @Inject EntityManager entityManager;

  /** Of the pages that a file has now. */
  List<PageOwner> of(UUID fileId) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select p.number, o.ours, cast(o.decided_by as text),"
                        + " floor(extract(epoch from o.decided_at) * 1000)"
                        + " from page_owner o join record_page p on p.id = o.page_id"
                        + " where p.file_id = cast(?1 as uuid)")
                .setParameter(1, fileId.toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(PageOwners::owner)
        .toList();
  }

  /** Of the page that stands there now. */
  void insert(UUID recordId, PageOwner owner) {
    entityManager
        .createNativeQuery(
            "insert into page_owner (page_id, ours, decided_by, decided_at)"
                + " select p.id, ?3, cast(?4 as uuid), cast(?5 as timestamptz)"
                + " from record_page p where p.record_id = cast(?1 as uuid) and p.number = ?2"
                + " on conflict (page_id) do nothing")
        .setParameter(1, recordId.toString())
        .setParameter(2, owner.number())
        .setParameter(3, owner.ours())
        .setParameter(4, owner.decidedBy().toString())
        .setParameter(5, owner.decidedAt().toString())
        .executeUpdate();
  }

  /**
   * Marks the file that such a page is in, and the archive that came out of, so that its original
   * is handed to no reviewer.
   */
  public void markOriginalsOf(UUID recordId, int number) {
    entityManager
        .createNativeQuery(
            "update record_file f set set_apart = exists (select 1 from page_owner o"
                + " join record_page p on p.id = o.page_id"
                + " join medical_record m on m.id = p.record_id"
                + " where not o.ours and (p.file_id = f.id or m.sitting = f.id))"
                + " or exists (select 1 from replaced_set_apart b"
                + " join record_file t on t.id = b.file_id"
                + " join medical_record m on m.id = t.record_id"
                + " where t.id = f.id or m.sitting = f.id)"
                + " where f.id in (select p.file_id from record_page p"
                + " where p.record_id = cast(?1 as uuid) and p.number = ?2 union all"
                + " select b.file_id from replaced_set_apart b"
                + " join record_file t on t.id = b.file_id"
                + " where t.record_id = cast(?1 as uuid) union all"
                + " select m.sitting from medical_record m where m.id = cast(?1 as uuid))")
        .setParameter(1, recordId.toString())
        .setParameter(2, number)
        .executeUpdate();
  }

  private static PageOwner owner(Object[] cells) {
    return new PageOwner(
        (Integer) cells[0],
        (Boolean) cells[1],
        UUID.fromString(cells[2].toString()),
        Instant.ofEpochMilli(((Number) cells[3]).longValue()));
  }
}
