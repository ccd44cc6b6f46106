package health.consilium.evaluation;

import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All evaluations and their signatures. */
@ApplicationScoped
public class Evaluations {

  @Inject EntityManager entityManager;

  public void insert(Evaluation evaluation) {
    entityManager.persist(evaluation);
    entityManager.flush();
  }

  /** Sends what was changed to the database now, so that a faster writer is met here. */
  public void flush() {
    entityManager.flush();
  }

  /** Refused by the database when it is signed already. */
  public void insert(Signature signature) {
    entityManager.persist(signature);
    entityManager.flush();
  }

  /** The newest edition. */
  public Optional<Evaluation> ofReferral(UUID referralId) {
    return entityManager
        .createQuery(
            "select e from Evaluation e where e.referralId = :referral order by e.edition desc",
            Evaluation.class)
        .setParameter("referral", referralId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Evaluation require(UUID id) {
    return Optional.ofNullable(entityManager.find(Evaluation.class, id)).orElseThrow(NotFound::new);
  }

  /** What stood under the name when this reviewer signed last. */
  public Optional<Qualification> lastQualificationOf(UUID reviewerId) {
    return entityManager
        .createQuery(
            "select s from Signature s where s.reviewerId = :reviewer order by s.signedAt desc",
            Signature.class)
        .setParameter("reviewer", reviewerId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Signature::qualification);
  }

  /** The files, each a record or a page, that an evaluation of this referral rests on now. */
  public Set<UUID> filesOf(UUID referralId) {
    return entityManager
        .createQuery(
            "select f.id from RecordFile f"
                + " where f.referralId = :referral and f.removedAt is null",
            UUID.class)
        .setParameter("referral", referralId)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<Signature> signatureOf(Evaluation evaluation) {
    return Optional.ofNullable(entityManager.find(Signature.class, evaluation.id()));
  }
}
