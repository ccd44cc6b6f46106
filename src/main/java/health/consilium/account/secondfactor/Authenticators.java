package health.consilium.account.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All authenticator apps of staff, with their recovery codes. */
@ApplicationScoped
public class Authenticators {

  @Inject EntityManager entityManager;

  Optional<Authenticator> find(UUID accountId) {
    return Optional.ofNullable(entityManager.find(Authenticator.class, accountId));
  }

  /** Nobody else uses a code of it until this transaction ends. */
  Optional<Authenticator> findAlone(UUID accountId) {
    return Optional.ofNullable(
        entityManager.find(Authenticator.class, accountId, LockModeType.PESSIMISTIC_WRITE));
  }

  void insert(Authenticator authenticator) {
    entityManager.persist(authenticator);
    entityManager.flush();
  }

  /** With its recovery codes. */
  void remove(Authenticator authenticator) {
    entityManager.remove(authenticator);
    entityManager.flush();
  }

  void replaceCodes(UUID accountId, List<RecoveryCode> codes) {
    entityManager
        .createQuery("delete from RecoveryCode c where c.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
    codes.forEach(entityManager::persist);
  }

  Optional<RecoveryCode> unusedCode(UUID accountId, RecoveryWords words) {
    return entityManager
        .createQuery(
            "select c from RecoveryCode c"
                + " where c.accountId = :account and c.hash = :hash and c.usedAt is null",
            RecoveryCode.class)
        .setParameter("account", accountId)
        .setParameter("hash", words.hash())
        .getResultStream()
        .findFirst();
  }

  long unusedCodes(UUID accountId) {
    return entityManager
        .createQuery(
            "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null",
            Long.class)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  /** Some of those that another master key closed, locked until this transaction ends. */
  List<Authenticator> closedByOthersThan(String master, int most) {
    return entityManager
        .createQuery(
            "select a from Authenticator a where a.sealedBy <> :master order by a.accountId",
            Authenticator.class)
        .setParameter("master", master)
        .setMaxResults(most)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
