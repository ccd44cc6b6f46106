package health.consilium.evaluation.secondread;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.Colleagues;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.records.MedicalRecords;
import health.consilium.records.UnknownRecord;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import health.consilium.review.Claim;
import health.consilium.review.Claims;
import health.consilium.review.ConflictDeclarations;
import health.consilium.review.ConflictNotDeclared;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that colleagues were asked; a referral has one open at most, as the database guarantees. */
@ApplicationScoped
public class SecondReads implements Colleagues {

  @Inject EntityManager entityManager;
  @Inject MedicalRecords records;
  @Inject ConflictDeclarations conflicts;
  @Inject Claims claims;
  @Inject Event<Object> events;

  /** The colleague is told. */
  void insert(SecondRead read, ReferralNumber number) {
    entityManager.persist(read);
    entityManager.flush();
    events.fire(new ColleagueAsked(number, read.toId()));
  }

  /** Whoever holds the referral now is told that a colleague replied. */
  void tellHolder(Referral referral) {
    Claim claim = claims.find(referral).orElseThrow(UnknownReferral::new);
    events.fire(new ColleagueReplied(referral.number(), claim.reviewerId()));
  }

  /** Refused as unknown when a record is cited now that did not come with the referral. */
  void refuseForeign(SecondRead read, SecondOpinion written, Referral referral) {
    Set<UUID> cited = recordsIn(written).collect(Collectors.toCollection(HashSet::new));
    recordsIn(read.onDesk().written()).forEach(cited::remove);
    if (!records.cameWith(referral.id(), cited)) {
      throw new UnknownRecord();
    }
  }

  private static Stream<UUID> recordsIn(SecondOpinion written) {
    return CitationField.read(written.cites()).stream().map(Citation::recordId);
  }

  /** What was changed has its new version. */
  void flush() {
    entityManager.flush();
  }

  Optional<SecondRead> openOn(UUID referralId) {
    return of(referralId).stream().filter(SecondRead::open).findFirst();
  }

  @Override
  public List<ColleagueRead> heardBy(UUID reviewerId, UUID referralId) {
    return entityManager
        .createQuery(
            "select s, a.name from SecondRead s, Account a where a.id = s.toId"
                + " and s.referralId = :referral and s.toId <> :reviewer"
                + " order by s.askedAt, s.id",
            Object[].class)
        .setParameter("referral", referralId)
        .setParameter("reviewer", reviewerId)
        .getResultStream()
        .map(cells -> ((SecondRead) cells[0]).seenBy(String.valueOf(cells[1])))
        .toList();
  }

  /**
   * What stands open to this colleague. Refused with {@link NotAskedAnyMore} when what was asked
   * has ended, and as unknown when nothing ever was.
   */
  SecondRead require(Referral referral, Reviewer colleague) {
    return standing(referral, colleague).orElseThrow(NotAskedAnyMore::new);
  }

  /** As {@link #require}; nothing when what was asked has ended. */
  Optional<SecondRead> standing(Referral referral, Reviewer colleague) {
    SecondRead last = lastAsked(referral, colleague).orElseThrow(UnknownReferral::new);
    return Optional.of(last).filter(this::isStanding);
  }

  private boolean isStanding(SecondRead read) {
    return !entityManager
        .createNativeQuery("select 1 from standing_second_read where id = cast(?1 as uuid)")
        .setParameter(1, read.id().toString())
        .getResultList()
        .isEmpty();
  }

  /**
   * What this colleague was asked last, however it ended. Refused when it is not what they read,
   * and as unknown when nothing ever was asked.
   */
  SecondRead requireLast(WhichRead which, Referral referral, Reviewer colleague) {
    SecondRead last = lastAsked(referral, colleague).orElseThrow(UnknownReferral::new);
    if (!last.id().equals(which.id())) {
      throw new NotAskedAnyMore();
    }
    return last;
  }

  /** As {@link #require}; refused too until the colleague says that no conflict stands between. */
  SecondRead requireDeclared(Referral referral, Reviewer colleague) {
    SecondRead read = require(referral, colleague);
    if (!conflicts.isNone(referral, colleague)) {
      throw new ConflictNotDeclared(referral.number());
    }
    return read;
  }

  /** How the last thing ended that this colleague was asked, if it did. */
  Optional<SecondRead> lastEnded(Referral referral, Reviewer colleague) {
    return lastAsked(referral, colleague).filter(read -> !read.open());
  }

  private Optional<SecondRead> lastAsked(Referral referral, Reviewer colleague) {
    return askedOf(referral, colleague).reduce((earlier, later) -> later);
  }

  /** All that this colleague was asked about it, the oldest first. */
  Stream<SecondRead> askedOf(Referral referral, Reviewer colleague) {
    return of(referral.id()).stream().filter(read -> read.toId().equals(colleague.accountId()));
  }

  /** The records and what is asked are seen; only the first time counts. */
  void opened(SecondRead read, Instant now) {
    entityManager
        .createNativeQuery(
            "update second_read set opened_at = cast(?1 as timestamptz)"
                + " where id = cast(?2 as uuid) and opened_at is null")
        .setParameter(1, now.toString())
        .setParameter(2, read.id().toString())
        .executeUpdate();
  }

  /**
   * The colleague knows what others think of it: has held the referral, or has seen a question of
   * whoever held it, however that ended.
   */
  boolean knowsTheOthers(UUID referralId, UUID colleagueId) {
    return exists(
        "select 1 from referral_event e where e.referral_id = cast(?1 as uuid)"
            + " and e.actor_id = cast(?2 as uuid) and e.kind in ('CLAIMED', 'HANDED_OVER')"
            + " union all select 1 from second_read s where s.referral_id = cast(?1 as uuid)"
            + " and s.to_id = cast(?2 as uuid) and s.kind = 'QUESTION'"
            + " and (s.opened_at is not null or s.outcome = 'ANSWERED')",
        referralId,
        colleagueId);
  }

  /**
   * The colleague has seen the records and told whoever asked why not. What was only taken back
   * parts nobody from a fresh look: neither has heard a word of the other.
   */
  boolean declinedAfterReading(UUID referralId, UUID colleagueId) {
    return exists(
        "select 1 from second_read s where s.referral_id = cast(?1 as uuid)"
            + " and s.to_id = cast(?2 as uuid) and s.kind = 'INDEPENDENT'"
            + " and s.opened_at is not null and s.outcome = 'DECLINED'",
        referralId,
        colleagueId);
  }

  private boolean exists(String query, UUID referralId, UUID colleagueId) {
    return !entityManager
        .createNativeQuery(query)
        .setParameter(1, referralId.toString())
        .setParameter(2, colleagueId.toString())
        .getResultList()
        .isEmpty();
  }

  /** What waits for this reviewer's answer, the oldest first. */
  List<AskedOfMe> askedOf(Reviewer colleague) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select r.number, f.name, s.kind, r.urgent"
                        + " from standing_second_read s join referral r on r.id = s.referral_id"
                        + " join account f on f.id = s.from_id where s.to_id = cast(?1 as uuid)"
                        + " order by s.asked_at, s.id")
                .setParameter(1, colleague.accountId().toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(SecondReads::askedOfMe)
        .toList();
  }

  private static AskedOfMe askedOfMe(Object[] row) {
    return new AskedOfMe(
        new ReferralNumber(String.valueOf(row[0])),
        String.valueOf(row[1]),
        ColleagueRead.Kind.valueOf(String.valueOf(row[2])),
        (Boolean) row[3]);
  }

  String nameOf(UUID reviewerId) {
    return entityManager
        .createQuery("select a.name from Account a where a.id = :reviewer", String.class)
        .setParameter("reviewer", reviewerId)
        .getResultStream()
        .findFirst()
        .orElse("");
  }

  private List<SecondRead> of(UUID referralId) {
    return entityManager
        .createQuery(
            "select s from SecondRead s where s.referralId = :referral order by s.askedAt, s.id",
            SecondRead.class)
        .setParameter("referral", referralId)
        .getResultList();
  }
}
