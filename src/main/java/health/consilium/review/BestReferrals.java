package health.consilium.review;

import health.consilium.account.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is best for a reviewer of what waits, found and claimed in one statement.
 *
 * <p>What a colleague is claiming at this moment is skipped, not waited for: however many ask at
 * once, each gets another one.
 */
@ApplicationScoped
public class BestReferrals {

  private static final String BEST =
      """
      with best as (
        select r.id from referral r where r.status = 'AWAITING_REVIEW'
      """
          + OpenReferrals.NO_CONFLICT;

  private static final String OFFERED_TO_ME =
      " and r.id in (select h.referral_id from hand_over h where h.to_id = cast(?1 as uuid) and "
          + StandingOffers.ON_OFFER
          + ")";

  private static final String OFFERED_TO_NOBODY_ELSE =
      " and not exists (select 1 from hand_over h where h.referral_id = r.id"
          + " and h.to_id <> cast(?1 as uuid) and "
          + StandingOffers.ON_OFFER
          + ")";

  private static final String CLAIM =
      OpenReferrals.ORDER
          + """
             1 for update of r skip locked)
          insert into claim (referral_id, reviewer_id, claimed_at, lapses_at)
          select best.id, a.id, cast(?3 as timestamptz), cast(?4 as timestamptz)
          from best, account a
          where a.id = cast(?1 as uuid) and a.role = 'REVIEWER' and a.disabled_at is null
          returning cast(referral_id as text)
          """;

  @Inject EntityManager entityManager;
  @Inject Claims claims;

  /** What is on offer to this reviewer first; empty when nothing waits that they may have. */
  Optional<UUID> claim(QueueFilter filter, Reviewer reviewer, Instant now) {
    return claim(OFFERED_TO_ME, filter, reviewer, now)
        .or(() -> claim(OFFERED_TO_NOBODY_ELSE, filter, reviewer, now));
  }

  private Optional<UUID> claim(String offered, QueueFilter filter, Reviewer reviewer, Instant now) {
    Query query =
        entityManager
            .createNativeQuery(BEST + offered + OpenReferrals.narrowing(filter) + CLAIM)
            .setParameter(1, reviewer.accountId().toString())
            .setParameter(3, now.toString())
            .setParameter(4, claims.lapsesAt(now).toString());
    return Stream.of(OpenReferrals.bind(query, filter).getResultList().toArray())
        .findFirst()
        .map(id -> UUID.fromString(String.valueOf(id)));
  }
}
