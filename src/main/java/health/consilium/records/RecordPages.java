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

  public void insert(RecordPage page) {
    entityManager.persist(page);
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
