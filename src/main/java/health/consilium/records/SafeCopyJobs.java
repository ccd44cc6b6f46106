package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The safe copies still to be made, longest waiting first. */
@ApplicationScoped
public class SafeCopyJobs {

  @Inject EntityManager entityManager;

  public void insert(SafeCopyJob job) {
    entityManager.persist(job);
  }

  public Optional<SafeCopyJob> find(UUID recordId) {
    return Optional.ofNullable(entityManager.find(SafeCopyJob.class, recordId));
  }

  /**
   * One that nobody holds, locked until the transaction ends; those who ask meanwhile get others.
   */
  public Optional<SafeCopyJob> lockNextDue(Instant now) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select * from safe_copy_job where parked_at is null"
                        + " and due_at <= cast(?1 as timestamptz)"
                        + " and (leased_until is null or leased_until < cast(?1 as timestamptz))"
                        + " order by due_at limit 1 for update skip locked",
                    SafeCopyJob.class)
                .setParameter(1, now.toString())
                .getResultList()
                .toArray())
        .map(SafeCopyJob.class::cast)
        .findFirst();
  }

  public void freeAll() {
    entityManager.createNativeQuery("update safe_copy_job set leased_until = null").executeUpdate();
  }

  public void remove(SafeCopyJob job) {
    entityManager.remove(job);
  }
}
