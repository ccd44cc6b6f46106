package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The referrals of the queue, read by key.
 *
 * <p>Native SQL on purpose: one query on one index, however many referrals there are.
 */
@ApplicationScoped
public class OpenReferrals {

  private static final String COLUMNS =
      """
      select cast(r.id as text), r.number, r.status, r.urgent,
        cast(extract(epoch from r.queue_since) * 1000000 as bigint),
        cast(extract(epoch from r.clock_since) * 1000000 as bigint),
        r.with_us_seconds, r.waiting_seconds,
        cast(extract(epoch from r.submitted_at) * 1000000 as bigint),
        r.patient_name, cast(r.birth_date as text), r.sex, r.country,
        r.disease, r.patient_line_count, r.in_hospital = 'YES', r.language,
        (select string_agg(s.sign, ',' order by s.sign) from urgent_sign s
          where s.referral_id = r.id),
        c.reviewer_id = cast(?1 as uuid), a.name,
        cast(extract(epoch from c.lapses_at) * 1000000 as bigint),
        (select count(*) from medical_record m
          where m.referral_id = r.id and m.removed_at is null),
        (select count(*) from medical_record m join record_page p on p.record_id = m.id
          where m.referral_id = r.id and m.removed_at is null),
        r.answered_at is not null, r.came_back, f.name,
        cast(extract(epoch from c.touched_at) * 1000000 as bigint)
      """;

  /** Of a referral {@code r}: the reviewer has not declared that something stands between. */
  static final String NO_CONFLICT =
      """
        and r.id not in (select d.referral_id from conflict_declaration d
          where d.reviewer_id = cast(?1 as uuid) and d.words is not null)
      """;

  private static final String HELD =
      """
        left join claim c on c.referral_id = r.id
        left join account a on a.id = c.reviewer_id
        left join account f on f.id = c.handed_by
      """;

  private static final String OPEN =
      " from referral r"
          + HELD
          + """
          where r.status in ('AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS')
          """
          + NO_CONFLICT;

  /** Written so that the index ends where the urgent ones end, instead of reading all others. */
  static final String URGENT = " and (not r.urgent) < true";

  /** Written so that the index ends with the last that is not urgent, as {@link #URGENT}. */
  private static final String OVERDUE =
      " and r.status in ('AWAITING_REVIEW', 'IN_REVIEW')"
          + " and (not r.urgent, r.queue_since) < (true, cast(?9 as timestamptz))"
          + " and r.queue_since < cast(?9 as timestamptz)";

  private static final String WORDS =
      " and r.id in (select w.referral_id from referral_words w"
          + " where w.words @@ cast(?8 as tsquery))";

  /** The queue's order: urgent first, then the longest with us. */
  static final String ORDER = " order by (not r.urgent), r.queue_since, r.id limit ";

  @Inject EntityManager entityManager;
  @Inject Turnaround hospital;
  @Inject Clock clock;

  /** Up to {@code limit} referrals after the key, or from the beginning, in the queue's order. */
  List<QueueRow> after(Reviewer reviewer, QueueFilter filter, Optional<QueueKey> key, int limit) {
    String sql = page(filter, key.isPresent() ? Direction.AFTER : Direction.FIRST);
    return rows(query(sql, reviewer, filter, key), limit);
  }

  /** The {@code limit} referrals that come right before the key, in the queue's order. */
  List<QueueRow> before(Reviewer reviewer, QueueFilter filter, QueueKey key, int limit) {
    String sql = page(filter, Direction.BEFORE);
    return rows(query(sql, reviewer, filter, Optional.of(key)), limit).reversed();
  }

  private static String page(QueueFilter filter, Direction direction) {
    String which = OPEN + conditions(filter);
    if (!filter.suits()) {
      return COLUMNS + which + direction.place() + direction.order();
    }
    String suiting = WhatSuits.pageOfEach("select r.id" + which, direction);
    return COLUMNS
        + " from (%s) suiting join referral r on r.id = suiting.id".formatted(suiting)
        + HELD
        + direction.order();
  }

  /** How many there are in each of several views without words, counted up to the limit. */
  List<Integer> countsUpTo(int limit, Reviewer reviewer, List<QueueFilter> views) {
    String counts =
        views.stream()
            .map(view -> counted(view, limit))
            .map(rows -> "(select count(*) from (" + rows + ") counted)")
            .collect(Collectors.joining(", "));
    Query query =
        entityManager
            .createNativeQuery("select " + counts)
            .setParameter(1, reviewer.accountId().toString());
    if (views.stream().anyMatch(view -> view.state() == QueueState.OVERDUE)) {
      query.setParameter(9, overdueIfBefore());
    }
    Object row = query.getSingleResult();
    Object[] counted = row instanceof Object[] cells ? cells : new Object[] {row};
    return Stream.of(counted).map(count -> ((Number) count).intValue()).toList();
  }

  /**
   * In the queue's order, whose index ends where a view ends; what one holds has its own index. The
   * limit is written out: only if it knows it does the database keep its plan for so many views.
   */
  private static String counted(QueueFilter view, int limit) {
    String all = "select r.id" + OPEN + conditions(view);
    if (view.suits()) {
      String each = WhatSuits.pageOfEach(all, Direction.FIRST);
      return (each + " limit ?7").replace("?7", String.valueOf(limit));
    }
    return all + (view.state().isMine() ? " limit " : ORDER) + limit;
  }

  private static String conditions(QueueFilter filter) {
    return state(filter.state()) + narrowing(filter);
  }

  /** Of a referral {@code r}: what narrows a view, whatever its state; see {@link #bind}. */
  static String narrowing(QueueFilter filter) {
    var conditions = new StringBuilder();
    if (filter.urgentOnly()) {
      conditions.append(URGENT);
    }
    if (filter.disease() != null) {
      conditions.append(" and r.disease = ?5");
    }
    if (filter.language() != null) {
      conditions.append(" and r.language = ?6");
    }
    if (!filter.words().isEmpty()) {
      conditions.append(WORDS);
    }
    return conditions.toString();
  }

  private static String state(QueueState state) {
    return switch (state) {
      case FOR_ME -> " and (r.status = 'AWAITING_REVIEW' or c.reviewer_id = cast(?1 as uuid))";
      case WAITING -> " and r.status = 'AWAITING_REVIEW'";
      case MINE -> " and c.reviewer_id = cast(?1 as uuid)";
      case CAME_BACK ->
          " and c.reviewer_id = cast(?1 as uuid)"
              + " and (r.came_back is not null or c.handed_by is not null)";
      case AWAITING_RECORDS -> " and r.status = 'AWAITING_RECORDS'";
      case MY_RECORDS -> " and r.status = 'AWAITING_RECORDS' and c.reviewer_id = cast(?1 as uuid)";
      case OVERDUE -> OVERDUE;
      case ALL -> "";
    };
  }

  private Query query(String sql, Reviewer reviewer, QueueFilter filter, Optional<QueueKey> key) {
    if (!filter.words().isEmpty()) {
      planForTheseWords();
    }
    Query query =
        entityManager.createNativeQuery(sql).setParameter(1, reviewer.accountId().toString());
    if (filter.state() == QueueState.OVERDUE) {
      query.setParameter(9, overdueIfBefore());
    }
    key.ifPresent(place -> bind(query, place));
    return bind(query, filter);
  }

  /** Due before the last working day that has begun, as the rows say it of themselves. */
  private String overdueIfBefore() {
    LocalDate tomorrow = hospital.today(clock.instant()).plusDays(1);
    return hospital.dueIfBefore(hospital.workingDayBefore(tomorrow).minusDays(1)).toString();
  }

  /**
   * Until the transaction ends: rare words want another plan than common ones, so none is kept; a
   * look-up by key costs little, what is read often being in memory; and a page is not worth the
   * start of parallel workers, of which eight readers would start sixteen.
   */
  private void planForTheseWords() {
    entityManager
        .createNativeQuery(
            """
            select set_config('plan_cache_mode', 'force_custom_plan', true),
              set_config('random_page_cost', '1.1', true),
              set_config('max_parallel_workers_per_gather', '0', true)
            """)
        .getSingleResult();
  }

  static Query bind(Query query, QueueFilter filter) {
    if (filter.disease() != null) {
      query.setParameter(5, filter.disease().name());
    }
    if (filter.language() != null) {
      query.setParameter(6, filter.language());
    }
    if (!filter.words().isEmpty()) {
      query.setParameter(8, filter.words());
    }
    return query;
  }

  private static void bind(Query query, QueueKey key) {
    query.setParameter(2, !key.urgent());
    query.setParameter(3, key.since().toString());
    query.setParameter(4, key.referralId().toString());
  }

  private static List<QueueRow> rows(Query query, int limit) {
    List<QueueRow> rows = new ArrayList<>();
    for (Object row : query.setParameter(7, limit).getResultList()) {
      rows.add(new QueueRow(Arrays.asList((Object[]) row)));
    }
    return rows;
  }
}
