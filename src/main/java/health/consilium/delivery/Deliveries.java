package health.consilium.delivery;

import health.consilium.evaluation.EditionReason;
import health.consilium.letter.LetterEdition;
import health.consilium.letter.LetterRow;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All deliveries, the links to letters that are not attached, what is held back, and who opened
 * what.
 */
@ApplicationScoped
public class Deliveries {

  @Inject EntityManager entityManager;

  /** The mail that the delivery names must be in the database before it. */
  public void insert(Delivery delivery) {
    entityManager.flush();
    entityManager.persist(delivery);
    entityManager.flush();
  }

  public void insert(LetterLink link) {
    entityManager.persist(link);
  }

  public void insert(LetterAccess access) {
    entityManager.persist(access);
  }

  public void insert(LetterHold hold) {
    entityManager.persist(hold);
  }

  public Delivery require(UUID id) {
    return Optional.ofNullable(entityManager.find(Delivery.class, id)).orElseThrow(NotFound::new);
  }

  public Optional<Delivery> ofMail(UUID mailId) {
    return entityManager
        .createQuery("select d from Delivery d where d.mailId = :mail", Delivery.class)
        .setParameter("mail", mailId)
        .getResultStream()
        .findFirst();
  }

  public List<Delivery> ofReferral(UUID referralId) {
    return entityManager
        .createQuery(
            "select d from Delivery d where d.referralId = :referral order by d.id", Delivery.class)
        .setParameter("referral", referralId)
        .getResultList();
  }

  /**
   * Mails with a letter that the mail server took and whose referral does not say so yet: none of
   * its letters is known to have left, or it still waits for its newest one to leave.
   */
  public List<UUID> leftButNotAnswered() {
    Query query =
        entityManager.createNativeQuery(
            "select cast(d.mail_id as text) from delivery d"
                + " join outgoing_mail m on m.id = d.mail_id"
                + " join referral r on r.id = d.referral_id"
                + " join letter l on l.id = d.letter_id"
                + " where m.status = 'ACCEPTED' and (r.answered_at is null"
                + " or r.status = 'EVALUATED' and not exists"
                + " (select 1 from letter n where n.referral_id = d.referral_id"
                + " and (n.edition, n.addendum) > (l.edition, l.addendum)))");
    List<UUID> mails = new ArrayList<>();
    for (Object id : query.getResultList()) {
      mails.add(UUID.fromString(String.valueOf(id)));
    }
    return mails;
  }

  /** When the mail server took it, whenever that is heard; empty while it did not. */
  public Optional<Instant> leftAt(UUID mailId) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select t.at from mail_attempt t where t.mail_id = cast(?1 as uuid)"
                        + " and t.outcome = 'ACCEPTED' order by t.at")
                .setParameter(1, mailId.toString())
                .getResultList()
                .toArray())
        .map(at -> ((Timestamp) at).toInstant())
        .findFirst();
  }

  /** Nobody knows whether one of its mails left. */
  public boolean isAnyPerhapsSent(UUID referralId) {
    return !entityManager
        .createNativeQuery(
            "select 1 from delivery d join outgoing_mail m on m.id = d.mail_id"
                + " where d.referral_id = cast(?1 as uuid) and m.may_have_left limit 1")
        .setParameter(1, referralId.toString())
        .getResultList()
        .isEmpty();
  }

  public boolean isReleased(UUID letterId) {
    return entityManager
            .createQuery("select count(d) from Delivery d where d.letterId = :letter", Long.class)
            .setParameter("letter", letterId)
            .getSingleResult()
        > 0;
  }

  /** What holds the letter back now. */
  public Optional<LetterHold> holdOn(UUID letterId) {
    return entityManager
        .createQuery(
            "select h from LetterHold h where h.letterId = :letter and h.letGoAt is null",
            LetterHold.class)
        .setParameter("letter", letterId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The edition after it corrects it, signed or not; or what is corrected is a later one that was
   * released: that one goes on with the same words, and nobody can tell where it went wrong.
   */
  public boolean isCorrected(LetterRow letter) {
    return entityManager
            .createQuery(
                "select count(e) from Evaluation e where e.referralId = :referral"
                    + " and e.edition > :own and e.reason = :correction"
                    + " and (e.edition = :next or exists (select d from Delivery d, Letter n"
                    + " where d.letterId = n.id and n.referralId = e.referralId"
                    + " and n.edition = e.edition - 1))",
                Long.class)
            .setParameter("referral", letter.referralId())
            .setParameter("own", letter.edition().edition())
            .setParameter("next", letter.edition().edition() + 1)
            .setParameter("correction", EditionReason.CORRECTION)
            .getSingleResult()
        > 0;
  }

  /** The edition after this one's corrects it, or a later one was released. */
  public boolean isReplaced(Delivery delivery) {
    return entityManager
            .createQuery(
                "select count(e) from Evaluation e, Letter l where l.id = :letter"
                    + " and e.referralId = l.referralId and e.edition > l.edition"
                    + " and (e.edition = l.edition + 1 and e.reason = :correction"
                    + " or exists (select d from Delivery d, Letter n where d.letterId = n.id"
                    + " and n.evaluationId = e.id))",
                Long.class)
            .setParameter("letter", delivery.letterId())
            .setParameter("correction", EditionReason.CORRECTION)
            .getSingleResult()
        > 0;
  }

  /** Nothing was signed after this one's letter: neither an edition nor an addendum. */
  public boolean isOfTheLastLetter(Delivery delivery) {
    return entityManager
            .createQuery(
                "select count(n) from Letter n, Letter l where l.id = :letter"
                    + " and n.referralId = l.referralId and (n.edition > l.edition"
                    + " or n.edition = l.edition and n.addendum > l.addendum)",
                Long.class)
            .setParameter("letter", delivery.letterId())
            .getSingleResult()
        == 0;
  }

  public LetterEdition editionOf(UUID letterId) {
    Object[] numbers =
        entityManager
            .createQuery(
                "select l.edition, l.addendum from Letter l where l.id = :letter", Object[].class)
            .setParameter("letter", letterId)
            .getSingleResult();
    return new LetterEdition((int) numbers[0], (int) numbers[1]);
  }

  /** Why its edition was begun. */
  public EditionReason reasonOf(UUID letterId) {
    return entityManager
        .createQuery(
            "select e.reason from Evaluation e, Letter l where l.id = :letter"
                + " and e.id = l.evaluationId",
            EditionReason.class)
        .setParameter("letter", letterId)
        .getSingleResult();
  }

  /** The link of a code, locked, so that five guesses at once are still five guesses. */
  public Optional<LetterLink> findLink(LinkCode code) {
    return entityManager
        .createQuery("select l from LetterLink l where l.codeSha256 = :hash", LetterLink.class)
        .setParameter("hash", code.sha256())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The link of a delivery, locked like that; none when its letter was attached. */
  Optional<LetterLink> findLink(Delivery delivery) {
    return Optional.ofNullable(
        entityManager.find(LetterLink.class, delivery.id(), LockModeType.PESSIMISTIC_WRITE));
  }
}
