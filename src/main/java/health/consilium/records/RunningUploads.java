package health.consilium.records;

import health.consilium.account.Patient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All uploads; a patient's own are found only through the patient, and only while they last. */
@ApplicationScoped
public class RunningUploads {

  @Inject EntityManager entityManager;

  public void insert(RunningUpload upload) {
    entityManager.persist(upload);
    entityManager.flush();
  }

  public Optional<RunningUpload> find(UUID id, Patient patient, Instant now) {
    return find(id, patient, now, LockModeType.NONE);
  }

  /** Nobody else changes it until this transaction ends. */
  public Optional<RunningUpload> findAlone(UUID id, Patient patient, Instant now) {
    return find(id, patient, now, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Not ended, in the order in which they were chosen. */
  public List<RunningUpload> unfinished(UUID referralId, Instant now) {
    return entityManager
        .createQuery(
            "select u from RunningUpload u where u.referralId = :referral"
                + " and u.state = :running and u.expiresAt > :now"
                + " order by u.sitting, u.position, u.id",
            RunningUpload.class)
        .setParameter("referral", referralId)
        .setParameter("running", UploadState.RUNNING)
        .setParameter("now", now)
        .getResultList();
  }

  /** How many came to nothing of late: refused, or here already. */
  public long fruitless(UUID referralId, Instant now) {
    return entityManager
        .createQuery(
            "select count(u) from RunningUpload u where u.referralId = :referral"
                + " and u.state in (:refused, :duplicate) and u.expiresAt > :now",
            Long.class)
        .setParameter("referral", referralId)
        .setParameter("refused", UploadState.REFUSED)
        .setParameter("duplicate", UploadState.DUPLICATE)
        .setParameter("now", now)
        .getSingleResult();
  }

  /** Locked until this transaction ends. */
  public List<RunningUpload> ofReferralAlone(UUID referralId) {
    return entityManager
        .createQuery(
            "select u from RunningUpload u where u.referralId = :referral order by u.id",
            RunningUpload.class)
        .setParameter("referral", referralId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Some of those that nobody went on with in time, locked until this transaction ends. */
  public List<RunningUpload> expiredAlone(Instant now, int most) {
    return entityManager
        .createQuery(
            "select u from RunningUpload u where u.expiresAt <= :now order by u.id",
            RunningUpload.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public void flush() {
    entityManager.flush();
  }

  public void remove(RunningUpload upload) {
    entityManager.remove(upload);
  }

  private Optional<RunningUpload> find(UUID id, Patient patient, Instant now, LockModeType lock) {
    return entityManager
        .createQuery(
            "select u from RunningUpload u"
                + " where u.id = :id and u.patientId = :patient and u.expiresAt > :now",
            RunningUpload.class)
        .setParameter("id", id)
        .setParameter("patient", patient.accountId())
        .setParameter("now", now)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
