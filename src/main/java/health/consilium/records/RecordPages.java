package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All pages of the safe copies. */
@ApplicationScoped
public class RecordPages {

  @Inject EntityManager entityManager;

  /** By hand: EclipseLink 5.0.0-B13 sends an absent UUID as text, which the database refuses. */
  public void insert(RecordPage page) {
    entityManager
        .createNativeQuery(
            "insert into record_page (id, record_id, number, large, small, width, height, words)"
                + " values (gen_random_uuid(), cast(?1 as uuid), ?2, cast(?3 as uuid),"
                + " cast(?4 as uuid), ?5, ?6, ?7)")
        .setParameter(1, page.recordId().toString())
        .setParameter(2, page.number())
        .setParameter(3, page.image(PageSize.LARGE).map(UUID::toString).orElse(null))
        .setParameter(4, page.image(PageSize.SMALL).map(UUID::toString).orElse(null))
        .setParameter(5, page.width())
        .setParameter(6, page.height())
        .setParameter(7, page.words())
        .executeUpdate();
  }

  public List<RecordPage> of(UUID recordId) {
    return entityManager
        .createQuery(
            "select p from RecordPage p where p.recordId = :record order by p.number",
            RecordPage.class)
        .setParameter("record", recordId)
        .getResultList();
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
}
