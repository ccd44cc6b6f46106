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

  private static final String CLAIM =
      OpenReferrals.ORDER
          + """
             1 for update of r skip locked)
          insert into claim (referral_id, reviewer_id, claimed_at, lapses_at)
          select best.id, a.id, cast(?2 as timestamptz), cast(?3 as timestamptz)
          from best, account a
          where a.id = cast(?1 as uuid) and a.role = 'REVIEWER' and a.disabled_at is null
          returning cast(referral_id as text)
          """;

  @Inject EntityManager entityManager;
  @Inject Claims claims;

  /** Empty when nothing waits that this reviewer may have. */
  Optional<UUID> claim(QueueFilter filter, Reviewer reviewer, Instant now) {
    Query query =
        entityManager
            .createNativeQuery(BEST + OpenReferrals.narrowing(filter) + CLAIM)
            .setParameter(1, reviewer.accountId().toString())
            .setParameter(2, now.toString())
            .setParameter(3, claims.lapsesAt(now).toString());
    return Stream.of(OpenReferrals.bind(query, filter).getResultList().toArray())
        .findFirst()
        .map(id -> UUID.fromString(String.valueOf(id)));
  }
}
