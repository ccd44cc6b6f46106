package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.referral.Disease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which illnesses and languages suit a reviewer, as the rules of routing keep them.
 *
 * <p>What suits is walked illness by illness, each by the one index that has it in the queue's
 * order. The illness is asked for as a range, and the order begins with it: as an equality it would
 * let the database walk the whole queue and throw away what does not suit, which is quick for a
 * usual illness and reads a million rows for a rare one.
 */
@ApplicationScoped
public class WhatSuits {

  private static final String MINE = " where d.reviewer_id = cast(?1 as uuid)";

  private static final String LANGUAGES =
      " join routing_language l on l.reviewer_id = d.reviewer_id";

  /** Of a referral {@code r}: it suits the reviewer. */
  static final String SUITS =
      " and exists (select 1 from routing_disease d"
          + LANGUAGES
          + MINE
          + " and d.disease = r.disease and l.language = r.language)";

  private static final String FIRST_OF_EACH =
      "select x.id from routing_disease d"
          + LANGUAGES
          + " cross join lateral (%s"
          + " and (r.disease, r.language) >= (d.disease, l.language)"
          + " and (r.disease, r.language) <= (d.disease, l.language)"
          + " order by r.disease, r.language, (not r.urgent), r.queue_since, r.id limit %d) x"
          + MINE;

  private static final String PAGE_OF_EACH =
      "select x.id from routing_disease d"
          + " cross join lateral (%s%s"
          + " and r.language in (select l.language from routing_language l"
          + " where l.reviewer_id = cast(?1 as uuid))%s) x"
          + MINE;

  @Inject EntityManager entityManager;

  /** The first ids of a query of waiting referrals {@code r}, of each illness and language. */
  static String firstOfEach(String query, int limit) {
    return FIRST_OF_EACH.formatted(query, limit);
  }

  /**
   * A page of ids of a query of open referrals {@code r} for each illness, in the same order. After
   * a key it reads
   *
   * <pre>
   * select x.id from routing_disease d cross join lateral (select r.id from referral r where …
   *     and r.disease &lt;= d.disease
   *     and (r.disease, not r.urgent, r.queue_since, r.id) &gt; (d.disease, ?2, ?3, ?4)
   *     and r.language in (select l.language from routing_language l where l.reviewer_id = ?1)
   *     order by r.disease, (not r.urgent), r.queue_since, r.id limit ?7) x
   *   where d.reviewer_id = ?1
   * </pre>
   */
  static String pageOfEach(String query, Direction direction) {
    return PAGE_OF_EACH.formatted(query, direction.placeInIllness(), direction.orderInIllness());
  }

  Suits of(Reviewer reviewer) {
    return new Suits(
        column("disease", reviewer).map(Disease::valueOf).collect(Collectors.toSet()),
        Set.copyOf(column("language", reviewer).toList()));
  }

  private Stream<String> column(String name, Reviewer reviewer) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select %1$s from routing_%1$s where reviewer_id = cast(?1 as uuid)"
                        .formatted(name))
                .setParameter(1, reviewer.accountId().toString())
                .getResultList()
                .toArray())
        .map(String::valueOf);
  }
}
