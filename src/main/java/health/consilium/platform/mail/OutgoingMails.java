package health.consilium.platform.mail;

import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All mails of the outbox. */
@ApplicationScoped
public class OutgoingMails {

  /** Skips what others are looking at, so that two workers never wait for one another. */
  private static final String NEXT_DUE =
      """
      select id from outgoing_mail
      where status = 'WAITING' and next_attempt_at <= ?1 and leased_until is null
        and split_part(recipient, '@', 2) = ?2
      order by next_attempt_at limit 1 for update skip locked
      """;

  private static final String DOMAINS_DUE =
      """
      select split_part(recipient, '@', 2) from outgoing_mail
      where status = 'WAITING' and next_attempt_at <= ?1 and leased_until is null
      group by 1 order by min(next_attempt_at)
      """;

  private static final String WAKE =
      """
      update outgoing_mail set next_attempt_at = ?1, version = version + 1
      where status = 'WAITING' and unreached > 0 and attempts = unreached
        and leased_until is null and next_attempt_at > ?1
      """;

  private static final String NEXT_LOST =
      "select id from outgoing_mail where leased_until <= ?1 limit 1 for update skip locked";

  @Inject EntityManager entityManager;

  void insert(OutgoingMail mail) {
    entityManager.persist(mail);
  }

  void insert(MailAttempt attempt) {
    entityManager.persist(attempt);
  }

  Optional<OutgoingMail> nextDue(String domain, Instant now) {
    return first(at(NEXT_DUE, now).setParameter(2, domain));
  }

  List<String> domainsDue(Instant now) {
    List<?> domains = at(DOMAINS_DUE, now).getResultList();
    return domains.stream().map(String::valueOf).toList();
  }

  void wakeTheUnreached(Instant now) {
    at(WAKE, now).executeUpdate();
  }

  Optional<OutgoingMail> nextLost(Instant now) {
    return first(at(NEXT_LOST, now));
  }

  private Query at(String query, Instant now) {
    return entityManager.createNativeQuery(query).setParameter(1, Timestamp.from(now));
  }

  private Optional<OutgoingMail> first(Query query) {
    List<?> ids = query.getResultList();
    return ids.stream().findFirst().map(id -> require(UUID.fromString(id.toString())));
  }

  Optional<OutgoingMail> findLocked(UUID id) {
    return Optional.ofNullable(
        entityManager.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  OutgoingMail requireLocked(UUID id) {
    return findLocked(id).orElseThrow(NotFound::new);
  }

  OutgoingMail require(UUID id) {
    return Optional.ofNullable(entityManager.find(OutgoingMail.class, id))
        .orElseThrow(NotFound::new);
  }

  /** Mails that were given up and that nobody has looked at. */
  long givenUp() {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "select count(*) from outgoing_mail"
                        + " where status in ('REJECTED', 'PARKED') and not set_aside")
                .getSingleResult())
        .longValue();
  }

  List<MailReport.Line> attemptsOf(OutgoingMail mail) {
    return entityManager
        .createQuery(
            "select a from MailAttempt a where a.mailId = :mail order by a.at", MailAttempt.class)
        .setParameter("mail", mail.id())
        .getResultStream()
        .map(MailAttempt::line)
        .toList();
  }
}
