package health.consilium.review;

import health.consilium.account.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is best for a reviewer of what waits, found and claimed in one statement: what is on offer
 * to them, then the urgent, then what suits, then the rest; of equals the longest with us.
 *
 * <p>What a colleague is claiming at this moment is skipped, not waited for: however many ask at
 * once, each gets another one. Of what suits only the first few are looked at; when colleagues are
 * claiming all of these, the next step takes its place, so that no urgent one is passed over.
 */
@ApplicationScoped
public class BestReferrals {

  private static final String WAITING =
      "select r.id from referral r where r.status = 'AWAITING_REVIEW'" + OpenReferrals.NO_CONFLICT;

  private static final String OFFERED_TO_ME =
      " and r.id in (select h.referral_id from hand_over h where h.to_id = cast(?1 as uuid) and "
          + StandingOffers.ON_OFFER
          + ")";

  private static final String OFFERED_TO_NOBODY_ELSE =
      " and not exists (select 1 from hand_over h where h.referral_id = r.id"
          + " and h.to_id <> cast(?1 as uuid) and "
          + StandingOffers.ON_OFFER
          + ")";

  private static final String SUITING = " and r.id in (select id from near)";

  /** In a view of what suits: nothing is looked for when nothing does. */
  private static final String ONLY_SUITING = " and exists (select 1 from near)" + WhatSuits.SUITS;

  private static final int FEW = 10;

  private static final String FIRST = OpenReferrals.ORDER + "1 for update of r skip locked";

  private static final String CLAIM =
      """
       insert into claim (referral_id, reviewer_id, claimed_at, lapses_at, touched_at, why)
       select best.id, a.id, cast(?3 as timestamptz), cast(?4 as timestamptz),
         cast(?3 as timestamptz), best.why
       from best, account a
       where a.id = cast(?1 as uuid) and a.role = 'REVIEWER' and a.disabled_at is null
       returning cast(referral_id as text)
      """;

  @Inject EntityManager entityManager;
  @Inject Claims claims;

  /** Empty when nothing waits that they may have. */
  Optional<UUID> claim(QueueFilter filter, Reviewer reviewer, Instant now) {
    if (filter.words().isEmpty()) {
      planOnce();
    }
    Query query =
        entityManager
            .createNativeQuery(sql(filter))
            .setParameter(1, reviewer.accountId().toString())
            .setParameter(3, now.toString())
            .setParameter(4, claims.lapsesAt(now).toString());
    return Stream.of(OpenReferrals.bind(query, filter).getResultList().toArray())
        .findFirst()
        .map(id -> UUID.fromString(String.valueOf(id)));
  }

  /**
   * Until the transaction ends: to plan the steps takes longer than to walk them, and they are
   * walked by the same indexes for everybody; only words want plans of their own.
   */
  private void planOnce() {
    entityManager
        .createNativeQuery("select set_config('plan_cache_mode', 'force_generic_plan', true)")
        .getSingleResult();
  }

  private static String sql(QueueFilter filter) {
    String waiting = WAITING + OpenReferrals.narrowing(filter);
    String free = waiting + OFFERED_TO_NOBODY_ELSE;
    String mine = waiting + OFFERED_TO_ME + (filter.suits() ? WhatSuits.SUITS : "");
    String rest = free + (filter.suits() ? ONLY_SUITING : "");
    String best =
        Stream.of(WhyNext.values())
            .map(why -> "select id, '%1$s' as why from %1$s".formatted(why))
            .collect(Collectors.joining(" union all "));
    return "with near as materialized ("
        + WhatSuits.firstOfEach(free, FEW)
        + "), "
        + step(WhyNext.OFFERED, mine)
        + step(WhyNext.URGENT_SUITING, waiting + SUITING + OpenReferrals.URGENT)
        + step(WhyNext.URGENT, rest + OpenReferrals.URGENT)
        + step(WhyNext.SUITING, waiting + SUITING)
        + step(WhyNext.LONGEST, rest)
        + "best as ("
        + best
        + ")"
        + CLAIM;
  }

  /** Nothing is looked for once an earlier step found one. */
  private static String step(WhyNext why, String which) {
    String nothingYet =
        Stream.of(WhyNext.values())
            .takeWhile(earlier -> earlier != why)
            .map(" and not exists (select 1 from %s)"::formatted)
            .collect(Collectors.joining());
    return why + " as materialized (" + which + nothingYet + FIRST + "), ";
  }
}
