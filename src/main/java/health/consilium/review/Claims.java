package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.refusal.SomeoneWasFaster;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All claims; one referral has one at most, which the database guarantees. */
@ApplicationScoped
public class Claims {

  @Inject EntityManager entityManager;
  @Inject ClaimTime time;
  @Inject ConflictDeclarations conflicts;
  @Inject StandingOffers offers;
  @Inject Event<ReferralCameBack> cameBack;

  /**
   * Takes the referral for the reviewer unless someone holds it or was offered it, or the account
   * is closed or no reviewer's any more, or a conflict of interest was declared. What was on offer
   * is answered with it.
   *
   * <p>Waits for a claim that is just being written; afterwards that claim can be read, so that the
   * slower reviewer can be told who was faster. The referral is held first, so that {@link
   * NextReferral} and this never wait for one another.
   */
  public boolean insertIfFree(Referral referral, UUID reviewerId, Instant now) {
    return insert(referral, reviewerId, "", now);
  }

  /**
   * What comes back by itself goes to whoever signed it, as {@link #insertIfFree}, and they are
   * told; or to the queue when that reviewer cannot or is away.
   */
  public void comeBack(Referral referral, UUID reviewerId, ReferralEventKind toQueue, Instant now) {
    if (insert(referral, reviewerId, time.today(now).toString(), now)) {
      tell(referral, reviewerId);
    } else {
      referral.returnToQueue(toQueue, now);
    }
  }

  /** It came back to whoever holds it: they are told, and have it for the full time again. */
  public void comeBackToHolder(Referral referral, Instant now) {
    find(referral)
        .ifPresent(
            held -> {
              renew(held, now);
              tell(referral, held.reviewerId());
            });
  }

  private void tell(Referral referral, UUID reviewerId) {
    referral
        .cameBack()
        .ifPresent(why -> cameBack.fire(new ReferralCameBack(referral.number(), reviewerId, why)));
  }

  /** On a day on which the reviewer must be here; an empty one asks for none. */
  private boolean insert(Referral referral, UUID reviewerId, String day, Instant now) {
    int inserted =
        entityManager
            .createNativeQuery(
                "insert into claim (referral_id, reviewer_id, claimed_at, lapses_at, touched_at)"
                    + " select r.id, a.id, cast(?3 as timestamptz), cast(?4 as timestamptz),"
                    + " cast(?3 as timestamptz)"
                    + " from (select id from referral where id = cast(?1 as uuid)"
                    + " for key share) r, account a where a.id = cast(?2 as uuid)"
                    + " and a.role = 'REVIEWER' and a.disabled_at is null"
                    + " and not exists (select 1 from conflict_declaration d"
                    + " where d.referral_id = cast(?1 as uuid) and d.reviewer_id = a.id"
                    + " and d.words is not null)"
                    + " and not exists (select 1 from hand_over h"
                    + " where h.referral_id = cast(?1 as uuid) and h.to_id <> a.id and "
                    + StandingOffers.ON_OFFER
                    + ") and not exists (select 1 from routing_rule w where w.reviewer_id = a.id"
                    + " and cast(nullif(?5, '') as date) between w.away_from and w.away_until)"
                    + " on conflict (referral_id) do nothing")
            .setParameter(1, referral.id().toString())
            .setParameter(2, reviewerId.toString())
            .setParameter(3, now.toString())
            .setParameter(4, lapsesAt(now).toString())
            .setParameter(5, day)
            .executeUpdate();
    if (inserted == 1) {
      offers.answer(referral, reviewerId, now);
    }
    return inserted == 1;
  }

  public Optional<Claim> find(Referral referral) {
    return entityManager
        .createQuery("select c from Claim c where c.referralId = :referral", Claim.class)
        .setParameter("referral", referral.id())
        .getResultStream()
        .findFirst();
  }

  /**
   * As {@link #requireHeld}; refused too until the reviewer says that no conflict stands between.
   */
  public Claim require(Referral referral, Reviewer reviewer) {
    Claim claim = requireHeld(referral, reviewer);
    if (!conflicts.isNone(referral, reviewer)) {
      throw new ConflictNotDeclared(referral.number());
    }
    return claim;
  }

  /** The reviewer's own claim; refused when a colleague or nobody holds the referral. */
  public Claim requireHeld(Referral referral, Reviewer reviewer) {
    return find(referral)
        .filter(claim -> claim.heldBy(reviewer) && !referral.status().over())
        .orElseThrow(() -> new NotYourClaim(referral.number()));
  }

  /** Why a referral that nobody holds cannot be had by this reviewer. */
  Refusal whyNot(Referral referral, Reviewer reviewer, Instant now) {
    if (conflicts.isConflict(referral, reviewer.accountId())) {
      return new ConflictDeclared(referral.number());
    }
    return offers
        .offeredTo(referral, now)
        .<Refusal>map(name -> new OfferedToColleague(referral.number(), name))
        .orElseGet(SomeoneWasFaster::new);
  }

  public void remove(Claim claim) {
    entityManager.remove(claim);
    entityManager.flush();
  }

  /** From who handed it over to who has just accepted; false when that one no longer held it. */
  boolean passOn(Referral referral, Reviewer colleague, Instant now) {
    return entityManager
            .createNativeQuery(
                "update claim set reviewer_id = cast(?2 as uuid), handed_by = reviewer_id,"
                    + " claimed_at = cast(?3 as timestamptz), lapses_at = cast(?4 as timestamptz),"
                    + " why = '', touched_at = cast(?3 as timestamptz) where referral_id = cast(?1"
                    + " as uuid) and reviewer_id in (select h.from_id from hand_over h where"
                    + " h.referral_id = cast(?1 as uuid) and h.to_id = cast(?2 as uuid) and"
                    + " h.answer = 'ACCEPTED' and h.answered_at = cast(?3 as timestamptz))")
            .setParameter(1, referral.id().toString())
            .setParameter(2, colleague.accountId().toString())
            .setParameter(3, now.toString())
            .setParameter(4, lapsesAt(now).toString())
            .executeUpdate()
        == 1;
  }

  /** How the holder of a claim is called on screen. */
  public String nameOfHolder(Claim claim) {
    return Stream.of(
            entityManager
                .createNativeQuery("select name from account where id = cast(?1 as uuid)")
                .setParameter(1, claim.reviewerId().toString())
                .getResultList()
                .toArray())
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }

  /** The reviewer works on the referral: the claim holds for its full time again. */
  public void renew(Claim claim, Instant now) {
    claim.renew(lapsesAt(now), now);
  }

  /**
   * Claims on referrals in review that lay untouched for their full time.
   *
   * <p>A referral that has just come back from its patient counts from its return, and one about
   * which a colleague was asked from the answer, or from the question while a reviewer has it.
   */
  public List<Claim> lapsed(Instant now, int limit) {
    return stale(now, now, "", limit);
  }

  /** Those that will be {@link #lapsed} soon, of which their reviewers were not told. */
  public List<Claim> lapsingSoon(Instant now, int limit) {
    String untold = " and (c.warned_at is null or c.warned_at < c.touched_at)";
    return stale(time.soon(now), time.soonUrgent(now), untold, limit);
  }

  private List<Claim> stale(Instant at, Instant urgentAt, String which, int limit) {
    String since =
        "case when r.urgent then cast(?5 as timestamptz) else cast(?2 as timestamptz) end";
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select c.* from claim c join referral r on r.id = c.referral_id"
                        + " where r.status = 'IN_REVIEW' and (c.lapses_at < cast(?1 as timestamptz)"
                        + " or (r.urgent and c.touched_at < cast(?5 as timestamptz)))"
                        + (" and r.clock_since < " + since)
                        + " and not exists (select 1 from second_read s"
                        + " join account a on a.id = s.to_id where s.referral_id = r.id"
                        + (" and (s.ended_at > " + since + " or s.ended_at is null")
                        + " and s.asked_at > cast(?4 as timestamptz)"
                        + " and a.role = 'REVIEWER' and a.disabled_at is null))"
                        + which
                        + " order by c.lapses_at limit ?3 for update of c, r skip locked",
                    Claim.class)
                .setParameter(1, at.toString())
                .setParameter(2, time.touchedSince(at).toString())
                .setParameter(3, limit)
                .setParameter(4, time.askedTooLongAgo(at).toString())
                .setParameter(5, urgentAt.minus(time.whole()).toString())
                .getResultList()
                .toArray())
        .map(Claim.class::cast)
        .toList();
  }

  /** Until when a claim holds if nobody works on it. */
  public Instant until(Claim claim, Referral referral) {
    return claim.until(time.whole(), referral.urgent());
  }

  /** How long a claim holds on what cannot wait. */
  Duration urgentTime() {
    return time.whole();
  }

  Instant lapsesAt(Instant now) {
    return time.lapsesAt(now);
  }
}
