package health.consilium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All links that were mailed to owners of accounts. */
@ApplicationScoped
public class AccountLinks {

  @Inject EntityManager entityManager;

  /** Makes a link; earlier ones for the same purpose stop working. */
  LinkSecret issue(Account account, LinkPurpose purpose, Instant now) {
    entityManager
        .createQuery(
            "update AccountLink l set l.expiresAt = :now"
                + " where l.account = :account and l.purpose = :purpose and l.expiresAt > :now")
        .setParameter("now", now)
        .setParameter("account", account)
        .setParameter("purpose", purpose)
        .executeUpdate();
    LinkSecret secret = LinkSecret.random();
    entityManager.persist(new AccountLink(account, purpose, secret, now));
    return secret;
  }

  /** Makes a link for one registration; it leaves those of others to the same address alone. */
  LinkSecret issueForRegistration(Account account, String passwordHash, Instant now) {
    LinkSecret secret = LinkSecret.random();
    entityManager.persist(AccountLink.ofRegistration(account, secret, passwordHash, now));
    return secret;
  }

  /** Whether a link for this was mailed that can still be used. */
  boolean hasUsable(Account account, LinkPurpose purpose, Instant now) {
    return entityManager
            .createQuery(
                "select count(l) from AccountLink l where l.account = :account"
                    + " and l.purpose = :purpose and l.usedAt is null and l.expiresAt > :now",
                Long.class)
            .setParameter("account", account)
            .setParameter("purpose", purpose)
            .setParameter("now", now)
            .getSingleResult()
        > 0;
  }

  Optional<AccountLink> find(LinkSecret secret, List<LinkPurpose> purposes) {
    return entityManager
        .createQuery(
            "select l from AccountLink l where l.secretHash = :hash and l.purpose in :purposes",
            AccountLink.class)
        .setParameter("hash", secret.hash())
        .setParameter("purposes", purposes)
        .getResultStream()
        .findFirst();
  }
}
