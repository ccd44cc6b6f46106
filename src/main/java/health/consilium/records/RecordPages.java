package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All pages of the safe copies. */
@ApplicationScoped
public class RecordPages {

  @Inject EntityManager entityManager;
  @Inject PageOwners owners;
  @Inject SetApartPages setApart;

  /**
   * Takes the place of what stands there. A file that is copied anew has the same pages, so what
   * was decided about whose they are stays. A better photo is looked at anew; that the picture it
   * replaces was another person's is remembered for what was cited by then.
   */
  public void replace(RecordFile file, List<PageCopy> copies, Instant now) {
    UUID record = file.record().id();
    int last = file.position() + copies.size() - 1;
    boolean anew = file.pages() > 0;
    List<PageOwner> decided = anew ? owners.of(file.id()) : List.of();
    if (!anew) {
      setApart.remember(file, last, now);
    }
    discard(record, file.position(), last);
    copies.forEach(copy -> insert(new RecordPage(file, copy), copy.look()));
    decided.forEach(owner -> owners.insert(record, owner));
    if (file.isSetApart()) {
      owners.markOriginalsOf(record, file.position());
    }
  }

  /**
   * By hand: EclipseLink 5.0.0-B13 sends an absent UUID as text, which the database refuses. A bare
   * page need not be read.
   */
  private void insert(RecordPage page, Optional<PageLook> look) {
    entityManager
        .createNativeQuery(
            "insert into record_page"
                + " (id, record_id, file_id, number, large, small, width, height, words,"
                + " layout, sharpness, brightness, text_at_edge, read_at)"
                + " values (gen_random_uuid(), cast(?1 as uuid), cast(?2 as uuid), ?3,"
                + " cast(?4 as uuid), cast(?5 as uuid), ?6, ?7, ?8, ?9,"
                + " cast(?10 as int), cast(?11 as int), cast(?12 as boolean),"
                + " case when ?13 then now() end)")
        .setParameter(1, page.recordId().toString())
        .setParameter(2, page.fileId().toString())
        .setParameter(3, page.number())
        .setParameter(4, page.image(PageSize.LARGE).map(UUID::toString).orElse(null))
        .setParameter(5, page.image(PageSize.SMALL).map(UUID::toString).orElse(null))
        .setParameter(6, page.width())
        .setParameter(7, page.height())
        .setParameter(8, page.words())
        .setParameter(9, page.text().table())
        .setParameter(10, look.map(PageLook::sharpness).map(String::valueOf).orElse(null))
        .setParameter(11, look.map(PageLook::brightness).map(String::valueOf).orElse(null))
        .setParameter(12, look.map(PageLook::textAtEdge).map(String::valueOf).orElse(null))
        .setParameter(13, look.filter(PageLook::bare).isPresent())
        .executeUpdate();
  }

  /** What stands at these numbers is shown no more; its pictures are removed from the vault. */
  public void discard(UUID recordId, int first, int last) {
    entityManager
        .createNativeQuery(
            "with gone as (delete from record_page where record_id = cast(?1 as uuid)"
                + " and number between ?2 and ?3 returning large, small)"
                + " insert into forsaken_file (name) select picture.name from gone,"
                + " unnest(array[gone.large, gone.small]) picture (name)"
                + " where picture.name is not null")
        .setParameter(1, recordId.toString())
        .setParameter(2, first)
        .setParameter(3, last)
        .executeUpdate();
  }

  /** The pages of all records of a referral that were not taken back, without their words. */
  public Map<UUID, List<PageToRead>> ofReferral(UUID referralId) {
    return leaves(
        "p.record_id in (select m.id from medical_record m"
            + " where m.referral_id = cast(?1 as uuid) and m.removed_at is null)",
        referralId);
  }

  /** The same, without those that were set apart as another person's. */
  public Map<UUID, List<PageToRead>> oursOf(UUID referralId) {
    return leaves(
        "p.record_id in (select m.id from medical_record m"
            + " where m.referral_id = cast(?1 as uuid) and m.removed_at is null)"
            + " and not exists (select 1 from page_owner o where o.page_id = p.id and not o.ours)",
        referralId);
  }

  public boolean isSetAside(UUID recordId, int number) {
    return !entityManager
        .createNativeQuery(
            "select 1 from page_owner o join record_page p on p.id = o.page_id"
                + " where not o.ours and p.record_id = cast(?1 as uuid) and p.number = ?2")
        .setParameter(1, recordId.toString())
        .setParameter(2, number)
        .getResultList()
        .isEmpty();
  }

  public Optional<RecordPage> find(UUID recordId, int number) {
    return entityManager
        .createQuery(
            "select p from RecordPage p where p.recordId = :record and p.number = :number",
            RecordPage.class)
        .setParameter("record", recordId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Native: the words of hundreds of pages are not read to draw their small pictures. */
  private Map<UUID, List<PageToRead>> leaves(String condition, UUID id) {
    Map<UUID, List<PageToRead>> leaves = new HashMap<>();
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select cast(p.record_id as text), cast(p.id as text), p.number, p.width,"
                    + " p.height, p.large is not null from record_page p where "
                    + condition
                    + " order by p.number")
            .setParameter(1, id.toString())
            .getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      leaves
          .computeIfAbsent(UUID.fromString(cells[0].toString()), record -> new ArrayList<>())
          .add(leaf(cells));
    }
    return leaves;
  }

  private static PageToRead leaf(Object[] cells) {
    return new PageToRead(
        UUID.fromString(cells[1].toString()),
        (Integer) cells[2],
        (Integer) cells[3],
        (Integer) cells[4],
        (Boolean) cells[5]);
  }
}
