package health.consilium.letter;

import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** All letters that were printed. */
@ApplicationScoped
public class Letters {

  @Inject EntityManager entityManager;

  public void insert(Letter letter) {
    entityManager.persist(letter);
    entityManager.flush();
  }

  /** The newest edition. */
  public Optional<Letter> ofReferral(UUID referralId) {
    return entityManager
        .createQuery(
            "select l from Letter l where l.referralId = :referral order by l.edition desc",
            Letter.class)
        .setParameter("referral", referralId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<Letter> edition(UUID referralId, int edition) {
    return entityManager
        .createQuery(
            "select l from Letter l where l.referralId = :referral and l.edition = :edition",
            Letter.class)
        .setParameter("referral", referralId)
        .setParameter("edition", edition)
        .getResultStream()
        .findFirst();
  }

  public Letter require(UUID id) {
    return Optional.ofNullable(entityManager.find(Letter.class, id)).orElseThrow(NotFound::new);
  }
}
