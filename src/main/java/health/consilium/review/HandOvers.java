package health.consilium.review;

import health.consilium.account.Actor;
import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.HandOver.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All hand-overs; a referral has one open at most, which counts while its sender holds it. */
@ApplicationScoped
public class HandOvers {

  private static final String ROWS =
      """
      select r.number, f.name, t.name, h.words, cast(extract(epoch from h.at) as bigint), h.answer,
        h.reply, cast(extract(epoch from h.until) as bigint), h.why
      from hand_over h
        join referral r on r.id = h.referral_id
        left join account f on f.id = h.from_id
        left join account t on t.id = h.to_id
      """;

  private static final String STANDING =
      " and h.answer is null and exists (select 1 from claim c"
          + " where c.referral_id = h.referral_id and c.reviewer_id = h.from_id)";

  private static final String COLLEAGUES =
      " from account a where a.role = 'REVIEWER' and a.disabled_at is null"
          + " and a.confirmed_at is not null and a.id <> cast(?2 as uuid)"
          + " and not exists (select 1 from conflict_declaration d"
          + " where d.referral_id = cast(?1 as uuid) and d.reviewer_id = a.id"
          + " and d.words is not null)"
          + " and not exists (select 1 from routing_rule w where w.reviewer_id = a.id"
          + " and cast(?6 as date) between w.away_from and w.away_until)";

  @Inject EntityManager entityManager;
  @Inject Turnaround hospital;

  /** Who may be asked: reviewers who are here today and declared no conflict of interest. */
  List<Colleague> colleagues(Referral referral, Reviewer reviewer, Instant now) {
    Query query = query("select cast(a.id as text), a.name" + COLLEAGUES + " order by a.name");
    return rows(about(query, referral, reviewer.accountId())
            .setParameter(6, hospital.today(now).toString()))
        .map(row -> new Colleague(UUID.fromString(text(row[0])), text(row[1])))
        .toList();
  }

  /** False when the colleague may not be asked. */
  boolean insert(Referral referral, Reviewer from, Asked asked, Instant now) {
    Query query =
        query(
            "insert into hand_over (id, referral_id, from_id, to_id, words, at)"
                + " select gen_random_uuid(), cast(?1 as uuid), cast(?2 as uuid), a.id, ?4,"
                + " cast(?3 as timestamptz)"
                + COLLEAGUES
                + " and a.id = cast(?5 as uuid)");
    return about(query, referral, from.accountId())
            .setParameter(3, now.toString())
            .setParameter(4, asked.words())
            .setParameter(5, asked.to().toString())
            .setParameter(6, hospital.today(now).toString())
            .executeUpdate()
        == 1;
  }

  /** Just this is asked of just this colleague already. */
  boolean stands(Referral referral, Asked asked) {
    String sql =
        "select 1 from hand_over h where h.referral_id = cast(?1 as uuid)"
            + " and h.to_id = cast(?2 as uuid) and h.words = ?3 and h.until is null"
            + STANDING;
    return !about(query(sql), referral, asked.to())
        .setParameter(3, asked.words())
        .getResultList()
        .isEmpty();
  }

  /** Which colleague is asked, and in which words. */
  record Asked(UUID to, String words) {}

  /** Back to the queue, and why. */
  void insertRelease(Referral referral, Actor from, String words, Instant now) {
    Query query =
        query(
            "insert into hand_over (id, referral_id, from_id, words, at, answer, answered_at)"
                + " values (gen_random_uuid(), cast(?1 as uuid), cast(?2 as uuid), ?4,"
                + " cast(?3 as timestamptz), 'ACCEPTED', cast(?3 as timestamptz))");
    about(query, referral, from.accountId())
        .setParameter(3, now.toString())
        .setParameter(4, words)
        .executeUpdate();
  }

  /** Closes what is open on the referral, whoever sent it, and whether it still counted or not. */
  void takeBack(Referral referral, Instant now) {
    query(
            "update hand_over set answer = 'TAKEN_BACK', answered_at = cast(?2 as timestamptz)"
                + " where referral_id = cast(?1 as uuid) and answer is null")
        .setParameter(1, referral.id().toString())
        .setParameter(2, now.toString())
        .executeUpdate();
  }

  /** False when nothing is open to this colleague, or its sender no longer holds the referral. */
  boolean answer(Referral referral, Reviewer colleague, Answer answer, Instant now) {
    Query query =
        query(
            "update hand_over h set answer = ?4, answered_at = cast(?3 as timestamptz)"
                + " where h.referral_id = cast(?1 as uuid) and h.to_id = cast(?2 as uuid)"
                + STANDING);
    return about(query, referral, colleague.accountId())
            .setParameter(3, now.toString())
            .setParameter(4, answer.name())
            .executeUpdate()
        == 1;
  }

  /** What waits for this reviewer's answer, the oldest first. */
  List<HandOver> offeredTo(Reviewer colleague) {
    String sql = ROWS + " where h.to_id = cast(?1 as uuid)" + STANDING + " order by h.at";
    return handOvers(query(sql).setParameter(1, colleague.accountId().toString()));
  }

  /** What its holder waits for. */
  Optional<HandOver> standing(Referral referral) {
    String sql = ROWS + " where h.referral_id = cast(?1 as uuid)" + STANDING;
    return handOvers(query(sql).setParameter(1, referral.id().toString())).stream().findFirst();
  }

  /** What was handed over on a referral, the oldest first. */
  List<HandOver> of(Referral referral) {
    String sql = ROWS + " where h.referral_id = cast(?1 as uuid) order by h.at";
    return handOvers(query(sql).setParameter(1, referral.id().toString()));
  }

  private static List<HandOver> handOvers(Query query) {
    return rows(query)
        .map(
            row ->
                new HandOver(
                    new ReferralNumber(text(row[0])),
                    text(row[1]),
                    text(row[2]),
                    text(row[3]),
                    moment((Number) row[4]),
                    row[5] == null ? Answer.OPEN : Answer.valueOf(text(row[5])),
                    text(row[6]),
                    row[7] == null
                        ? null
                        : new HandOver.Offered(moment((Number) row[7]), text(row[8]))))
        .toList();
  }

  private static Instant moment(Number epochSecond) {
    return Instant.ofEpochSecond(epochSecond.longValue());
  }

  private static Stream<Object[]> rows(Query query) {
    return Stream.of(query.getResultList().toArray()).map(Object[].class::cast);
  }

  private static Query about(Query query, Referral referral, UUID reviewerId) {
    return query.setParameter(1, referral.id().toString()).setParameter(2, reviewerId.toString());
  }

  private Query query(String sql) {
    return entityManager.createNativeQuery(sql);
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
