package health.consilium.delivery.office;

import health.consilium.delivery.DeliveryRows;
import health.consilium.evaluation.SaidToBeAnothers;
import health.consilium.referral.Turnaround;
import health.consilium.review.QueueKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads work lists from the database: each page is one query by key, all counts are one more. */
@ApplicationScoped
public class WorkListRows {

  /** Beyond this a count says "999+". */
  public static final int COUNT_CAP = 1000;

  /** Of a delivery {@code d}: its letter is what the patient has, or will have. */
  private static final String STANDS =
      "exists (select 1 from letter l where l.id = d.letter_id and not "
          + DeliveryRows.REPLACED
          + ")";

  /** Each half by its own index. */
  private static final String PROBLEM =
      """
      r.id in (
        select d.referral_id from delivery d join outgoing_mail m on m.id = d.mail_id
          where m.status in ('PARKED', 'REJECTED', 'STOPPED') and d.replaced_by is null and %1$s
        union all
        select d.referral_id from letter_hold h join delivery d on d.letter_id = h.letter_id
          where h.let_go_at is null and d.replaced_by is null and %1$s)
      """
          .formatted(STANDS);

  private static final String COLUMNS =
      """
      select cast(r.id as text), r.number, r.status, r.urgent, r.submitted_at, r.queue_since,
        r.patient_name, r.birth_date, r.sex, r.country,
        r.disease, r.in_hospital, r.submitter, r.language,
        (select count(*) from medical_record x where x.referral_id = r.id and x.removed_at is null),
        (select count(*) from medical_record x join record_page p on p.record_id = x.id
          where x.referral_id = r.id and x.removed_at is null),
        r.with_us_seconds, r.waiting_seconds, r.clock_since,
        coalesce(a.name, ''), coalesce(c.claimed_at, s.signed_at),
        (select t.answer from delivery d join outgoing_mail m on m.id = d.mail_id
          join mail_attempt t on t.mail_id = m.id
          where d.referral_id = r.id and d.replaced_by is null
            and m.status in ('PARKED', 'REJECTED') and %1$s
          order by t.at desc limit 1),
        exists (select 1 from delivery d join outgoing_mail m on m.id = d.mail_id
          where d.referral_id = r.id and d.replaced_by is null
            and (m.status = 'STOPPED' or exists (select 1 from letter_hold h
              where h.letter_id = d.letter_id and h.let_go_at is null)) and %1$s)
      from referral r
        left join claim c on c.referral_id = r.id
        left join evaluation e on e.referral_id = r.id
          and e.edition = (select max(edition) from evaluation where referral_id = r.id)
        left join signature s on s.evaluation_id = e.id
        left join account a on a.id = coalesce(c.reviewer_id, s.reviewer_id)
      """
          .formatted(STANDS);

  @Inject EntityManager entityManager;
  @Inject Turnaround turnaround;
  @Inject Lateness lateness;

  /** How many referrals stand in each list, counted no further than the cap. */
  public Map<WorkList, Integer> counts(Instant now) {
    Lateness.Limits limits = lateness.at(now);
    String question =
        Stream.of(WorkList.values())
            .filter(list -> list != WorkList.ALL)
            .map(
                list ->
                    "select '%s', count(*) from (select 1 from referral r where %s limit %d) x"
                        .formatted(list, condition(list, limits), COUNT_CAP))
            .collect(Collectors.joining(" union all "));
    Map<WorkList, Integer> counts = new EnumMap<>(WorkList.class);
    for (Object row : entityManager.createNativeQuery(question).getResultList()) {
      Object[] cells = (Object[]) row;
      counts.put(WorkList.valueOf((String) cells[0]), ((Number) cells[1]).intValue());
    }
    return counts;
  }

  /** At most {@code limit} rows of the list, beginning after the key. */
  public List<WorkListRow> rows(WorkListQuestion question, int limit, Instant now) {
    List<String> conditions =
        new ArrayList<>(
            List.of("r.submitted_at is not null", condition(question.list(), lateness.at(now))));
    List<Object> values = new ArrayList<>();
    narrow(question, conditions, values);
    Query query =
        entityManager.createNativeQuery(
            COLUMNS
                + " where "
                + String.join(" and ", conditions)
                + " order by (not r.urgent), r.queue_since, r.id limit "
                + limit);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    List<WorkListRow> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add(new WorkListCells((Object[]) row).row(turnaround, now));
    }
    return rows;
  }

  private static String condition(WorkList list, Lateness.Limits limits) {
    return switch (list) {
      case NEW -> "r.status in ('SUBMITTED', 'AWAITING_REVIEW')";
      case WAITING_FOR_PATIENT -> "r.status = 'AWAITING_RECORDS'";
      case IN_REVIEW -> "r.status = 'IN_REVIEW'";
      case LETTERS_TO_SEND -> DeliveryRows.SOMETHING_TO_RELEASE;
      case DELIVERY_PROBLEMS ->
          "r.status not in ('CLOSED', 'WITHDRAWN', 'DECLINED') and " + PROBLEM;
      case OVERDUE -> limits.overdueCondition();
      case NOBODY_OWNS_IT -> limits.unownedCondition();
      case ANOTHERS_RECORD -> SaidToBeAnothers.WAITS_FOR_OFFICE;
      case ALL -> "r.submitted_at is not null";
    };
  }

  private static void narrow(
      WorkListQuestion question, List<String> conditions, List<Object> values) {
    if (!question.find().isBlank()) {
      String typed = "%" + question.find().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
      values.add(typed);
      values.add(typed);
      conditions.add(
          "(r.number ilike ?%d or r.patient_name ilike ?%d)"
              .formatted(values.size() - 1, values.size()));
    }
    question.language().ifPresent(it -> equal("r.language", it.getCode(), conditions, values));
    question.disease().ifPresent(it -> equal("r.disease", it.name(), conditions, values));
    question.submitter().ifPresent(it -> equal("r.submitter", it.name(), conditions, values));
    question.after().ifPresent(key -> after(key, conditions, values));
  }

  private static void equal(
      String column, String value, List<String> conditions, List<Object> values) {
    values.add(value);
    conditions.add(column + " = ?" + values.size());
  }

  private static void after(QueueKey key, List<String> conditions, List<Object> values) {
    values.add(!key.urgent());
    values.add(key.since().toString());
    values.add(key.referralId().toString());
    conditions.add(
        "(not r.urgent, r.queue_since, r.id)"
            + " > (cast(?%d as boolean), cast(?%d as timestamptz), cast(?%d as uuid))"
                .formatted(values.size() - 2, values.size() - 1, values.size()));
  }
}
