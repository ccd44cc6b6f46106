package health.consilium.account;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
public class Accounts {

  /** One number for the whole portal: whoever counts administrators holds it. */
  private static final long ADMINISTRATORS_LOCK = 7_310_001L;

  @Inject EntityManager entityManager;

  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Account.class, id));
  }

  public Account require(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  public Optional<Account> find(EmailAddress email) {
    return entityManager
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  /** Those of a role who may enter. */
  public List<Account> atWork(Role role) {
    return entityManager
        .createQuery(
            "select a from Account a where a.role = :role"
                + " and a.disabledAt is null and a.confirmedAt is not null",
            Account.class)
        .setParameter("role", role)
        .getResultList();
  }

  void insert(Account account) {
    entityManager.persist(account);
    entityManager.flush();
  }

  /** Those who can really look after accounts now; two who count at once wait for one another. */
  long countAdministrators() {
    entityManager
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
        .setParameter(1, ADMINISTRATORS_LOCK)
        .getResultList();
    entityManager.flush();
    return entityManager
        .createQuery(
            "select count(a) from Account a where a.role = :role"
                + " and a.disabledAt is null and a.confirmedAt is not null",
            Long.class)
        .setParameter("role", Role.ADMINISTRATOR)
        .getSingleResult();
  }
}
