package health.consilium.review.routing;

import health.consilium.account.Reviewer;
import health.consilium.referral.Disease;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All offers; each stands while its referral waits in the queue and its time is not over. */
@ApplicationScoped
public class Offers {

  /** More are never read at once: each reviewer has a handful. */
  private static final int MOST = 1000;

  private static final String OPEN = " h.answer is null and h.until is not null";

  /** A colleague's hand-over counts no more once its sender holds nothing. */
  private static final String OF_THE_QUEUE =
      " h.answer is null and (h.until is not null or not exists (select 1 from claim c"
          + " where c.referral_id = h.referral_id and c.reviewer_id = h.from_id))";

  private static final String STANDING =
      OPEN
          + " and h.until > cast(?1 as timestamptz) and r.status = 'AWAITING_REVIEW'"
          + " and not exists (select 1 from claim c where c.referral_id = r.id)";

  private static final String ROWS =
      """
      select r.number, f.name, cast(t.id as text), t.name, h.words,
        cast(extract(epoch from h.until) as bigint), r.disease, r.language, r.urgent
      from hand_over h
        join referral r on r.id = h.referral_id
        join account t on t.id = h.to_id
        left join account f on f.id = h.from_id
      where
      """;

  @Inject EntityManager entityManager;

  /**
   * False when the reviewer may not be offered it: the account is closed, no reviewer's or away, or
   * a conflict was declared; or when it no longer waits, or is on offer already.
   */
  boolean insert(Referral referral, UUID to, Placed placed, Instant now) {
    return query(
                """
                insert into hand_over (id, referral_id, from_id, to_id, words, at, until, why)
                select gen_random_uuid(), r.id, cast(nullif(?4, '') as uuid), a.id, ?5,
                  cast(?1 as timestamptz), cast(?6 as timestamptz), ?7
                from referral r, account a
                where r.id = cast(?2 as uuid) and a.id = cast(?3 as uuid)
                  and r.status = 'AWAITING_REVIEW' and a.role = 'REVIEWER'
                  and a.disabled_at is null and a.confirmed_at is not null
                  and not exists (select 1 from claim c where c.referral_id = r.id)
                  and not exists (select 1 from conflict_declaration d
                    where d.referral_id = r.id and d.reviewer_id = a.id and d.words is not null)
                  and not exists (select 1 from routing_rule w where w.reviewer_id = a.id
                    and cast(?8 as date) between w.away_from and w.away_until)
                on conflict (referral_id) where answer is null do nothing
                """,
                now)
            .setParameter(2, referral.id().toString())
            .setParameter(3, to.toString())
            .setParameter(4, text(placed.from()))
            .setParameter(5, placed.words())
            .setParameter(6, placed.until().toString())
            .setParameter(7, placed.why())
            .setParameter(8, placed.today().toString())
            .executeUpdate()
        == 1;
  }

  /** Who placed an offer, what they wrote, on which day, until when, and how it was chosen. */
  record Placed(@Nullable UUID from, String words, LocalDate today, Instant until, String why) {}

  /** False when nothing stands for this reviewer. */
  boolean decline(Referral referral, Reviewer reviewer, String words, Instant now) {
    return query(
                "update hand_over h set answer = 'GIVEN_BACK', reply = ?4,"
                    + " answered_at = cast(?1 as timestamptz)"
                    + " where h.referral_id = cast(?2 as uuid) and h.to_id = cast(?3 as uuid) and"
                    + OPEN,
                now)
            .setParameter(2, referral.id().toString())
            .setParameter(3, reviewer.accountId().toString())
            .setParameter(4, words)
            .executeUpdate()
        == 1;
  }

  /** Nothing is offered any more, whoever was asked. */
  void takeBack(Referral referral, Instant now) {
    endOn(referral, "TAKEN_BACK", now);
  }

  /** As {@link #takeBack}, and the portal offers it to nobody; false when nothing was on offer. */
  boolean free(Referral referral, Instant now) {
    return endOn(referral, "FREED", now) > 0;
  }

  private int endOn(Referral referral, String answer, Instant now) {
    return end(answer, "h.referral_id = cast(?2 as uuid)", now)
        .setParameter(2, referral.id().toString())
        .executeUpdate();
  }

  /** Ends the offers whose time is over, and says how many there were. */
  int lapse(Instant now) {
    return end("LAPSED", "h.until <= cast(?1 as timestamptz)", now).executeUpdate();
  }

  /** Ends what counts no more: its referral left the queue, or its reviewer left or is away. */
  void dropWhatCountsNoMore(Instant now, LocalDate today) {
    end(
            "TAKEN_BACK",
            "(h.until is null or not exists (select 1 from referral r where r.id = h.referral_id"
                + " and r.status = 'AWAITING_REVIEW')"
                + " or exists (select 1 from account a where a.id = h.to_id"
                + " and (a.role <> 'REVIEWER' or a.disabled_at is not null))"
                + " or exists (select 1 from routing_rule w where w.reviewer_id = h.to_id"
                + " and cast(?2 as date) between w.away_from and w.away_until))",
            now)
        .setParameter(2, today.toString())
        .executeUpdate();
  }

  private Query end(String answer, String which, Instant now) {
    return query(
        "update hand_over h set answer = '%s', answered_at = cast(?1 as timestamptz) where %s and %s"
            .formatted(answer, OF_THE_QUEUE, which),
        now);
  }

  /** Those that stand, first those to this reviewer; what ends first comes first. */
  List<Offer> standing(Reviewer reviewer, Instant now) {
    return offers(
        query(ROWS + STANDING + " order by (h.to_id <> cast(?2 as uuid)), h.until", now)
            .setParameter(2, reviewer.accountId().toString())
            .setMaxResults(MOST));
  }

  Optional<Offer> on(Referral referral, Instant now) {
    return offers(
            query(ROWS + STANDING + " and h.referral_id = cast(?2 as uuid)", now)
                .setParameter(2, referral.id().toString()))
        .stream()
        .findFirst();
  }

  private Query query(String sql, Instant now) {
    return entityManager.createNativeQuery(sql).setParameter(1, now.toString());
  }

  private static List<Offer> offers(Query query) {
    return Stream.of(query.getResultList().toArray())
        .map(Object[].class::cast)
        .map(
            row ->
                new Offer(
                    new ReferralNumber(text(row[0])),
                    text(row[1]),
                    new Colleague(UUID.fromString(text(row[2])), text(row[3])),
                    text(row[4]),
                    Instant.ofEpochSecond(((Number) row[5]).longValue()),
                    new Offer.About(
                        row[6] == null ? null : Disease.valueOf(text(row[6])),
                        text(row[7]),
                        Boolean.TRUE.equals(row[8]))))
        .toList();
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
