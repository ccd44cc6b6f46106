package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The safe copies still to be made: every patient in turn, and of one the longest waiting first.
 */
@ApplicationScoped
public class SafeCopyJobs {

  private static final Duration OF_LATE = Duration.ofHours(1);

  private static final String DUE =
      """
      j.parked_at is null and j.due_at <= cast(?1 as timestamptz)
        and (j.leased_until is null or j.leased_until < cast(?1 as timestamptz))
      """;

  private static final String NEXT_DUE =
      """
      select cast(j.file_id as text) from safe_copy_job j
        join record_file f on f.id = j.file_id
        join referral r on r.id = f.referral_id
      where %s
      order by
        (select count(*) from safe_copy_turn t
          where t.patient_id = r.patient_id and t.taken_at > cast(?2 as timestamptz)),
        j.due_at
      limit 1
      """
          .formatted(DUE);

  @Inject EntityManager entityManager;
  @Inject ForsakenFiles forsaken;

  public void insert(SafeCopyJob job) {
    entityManager.persist(job);
  }

  public Optional<SafeCopyJob> find(UUID fileId) {
    return Optional.ofNullable(entityManager.find(SafeCopyJob.class, fileId));
  }

  /** The file of one that nobody holds, of the patient who had the fewest turns of late. */
  public Optional<UUID> nextDue(Instant now) {
    return Stream.of(
            entityManager
                .createNativeQuery(NEXT_DUE)
                .setParameter(1, now.toString())
                .setParameter(2, now.minus(OF_LATE).toString())
                .getResultList()
                .toArray())
        .map(file -> UUID.fromString(file.toString()))
        .findFirst();
  }

  /** Locked until the transaction ends; nothing when somebody took it meanwhile. */
  public Optional<SafeCopyJob> lockWhenDue(UUID fileId, Instant now) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select j.* from safe_copy_job j where "
                        + DUE
                        + " and j.file_id = cast(?2 as uuid) for update",
                    SafeCopyJob.class)
                .setParameter(1, now.toString())
                .setParameter(2, fileId.toString())
                .getResultList()
                .toArray())
        .map(SafeCopyJob.class::cast)
        .findFirst();
  }

  /** Counts a turn of the patient whose file it is, and forgets the turns of long ago. */
  public void countTurn(UUID patientId, Instant now) {
    entityManager
        .createNativeQuery("delete from safe_copy_turn where taken_at <= cast(?1 as timestamptz)")
        .setParameter(1, now.minus(OF_LATE).toString())
        .executeUpdate();
    entityManager
        .createNativeQuery(
            "insert into safe_copy_turn (patient_id, taken_at)"
                + " values (cast(?1 as uuid), cast(?2 as timestamptz))")
        .setParameter(1, patientId.toString())
        .setParameter(2, now.toString())
        .executeUpdate();
  }

  /** How many nobody tries any more that were given up since then. */
  public long parkedSince(Instant time) {
    Object count =
        entityManager
            .createNativeQuery(
                "select count(*) from safe_copy_job where parked_at >= cast(?1 as timestamptz)")
            .setParameter(1, time.toString())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  public void freeAll() {
    entityManager.createNativeQuery("update safe_copy_job set leased_until = null").executeUpdate();
  }

  /** Orders again what only lacked a program of the system. */
  public void insertForThoseWithoutProgram(Instant now) {
    entityManager
        .createNativeQuery(
            "insert into safe_copy_job (file_id, due_at)"
                + " select id, cast(?1 as timestamptz) from record_file"
                + " where safe_copy = 'NO_PROGRAM' and removed_at is null"
                + " on conflict (file_id) do nothing")
        .setParameter(1, now.toString())
        .executeUpdate();
  }

  /** As when it is parked, the password of its file is not needed any more. */
  public void remove(SafeCopyJob job) {
    forsakePassword(job);
    entityManager.remove(job);
  }

  public void park(SafeCopyJob job, Instant now) {
    forsakePassword(job);
    job.park(now);
  }

  private void forsakePassword(SafeCopyJob job) {
    job.passwordName().ifPresent(forsaken::add);
  }
}
