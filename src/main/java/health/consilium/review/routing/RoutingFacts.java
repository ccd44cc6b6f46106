package health.consilium.review.routing;

import health.consilium.referral.Disease;
import health.consilium.referral.Referral;
import health.consilium.review.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the hospital knows of its reviewers when a referral is to be offered. */
@ApplicationScoped
public class RoutingFacts {

  private static final String AT_WORK =
      " a.role = 'REVIEWER' and a.disabled_at is null and a.confirmed_at is not null";

  /** How many a reviewer {@code w} has open: claimed and not waiting for a patient, or on offer. */
  private static final String OPEN =
      """
      ((select count(*) from claim c join referral x on x.id = c.referral_id
          where c.reviewer_id = w.reviewer_id and x.status = 'IN_REVIEW')
        + (select count(*) from hand_over h where h.to_id = w.reviewer_id and h.answer is null
          and h.until > cast(?1 as timestamptz)))
      """;

  private static final String CONFLICT =
      """
      exists (select 1 from conflict_declaration d
        where d.referral_id = r.id and d.reviewer_id = w.reviewer_id and d.words is not null)
      """;

  /**
   * Since its patient came with a question or new results, when an answer had left already. Whose
   * claim lapsed may be asked again: they know it, and perhaps wrote half of it.
   */
  private static final String ASKED_BEFORE =
      """
      (exists (select 1 from hand_over h where h.referral_id = r.id and h.to_id = w.reviewer_id
          and h.until is not null and h.answer in ('GIVEN_BACK', 'LAPSED') and h.at > %1$s)
        or exists (select 1 from referral_event e where e.referral_id = r.id and e.at > %1$s
          and e.actor_id = w.reviewer_id and e.kind in ('CLAIMED', 'HANDED_OVER')
          and (select n.kind from referral_event n where n.referral_id = r.id and n.id > e.id
            and n.kind in ('CLAIMED', 'RELEASED', 'CLAIM_LAPSED', 'HANDED_OVER', 'REVIEWER_AWAY',
              'REROUTED', 'EVALUATED', 'ADDENDUM_SIGNED')
            order by n.id limit 1) is distinct from 'CLAIM_LAPSED'))
      """
          .formatted("coalesce(r.answered_at, '-infinity')");

  private static final String CANDIDATES =
      """
      select cast(a.id as text), a.name,
        (select string_agg(d.disease, ',') from routing_disease d where d.reviewer_id = a.id),
        (select string_agg(l.language, ',') from routing_language l where l.reviewer_id = a.id),
        w.urgent, %s, w.most_open,
        (select cast(extract(epoch from max(h.at)) * 1000 as bigint) from hand_over h
          where h.to_id = a.id and h.until is not null),
        cast(w.away_from as text), cast(w.away_until as text),
        (select t.known_first from routing_terms t)
          and exists (select 1 from referral o join referral_event e on e.referral_id = o.id
          where o.patient_id = r.patient_id and e.kind = 'EVALUATED' and e.actor_id = a.id),
        %s, %s
      from referral r, routing_rule w join account a on a.id = w.reviewer_id
      where r.id = cast(?2 as uuid) and %s
      """
          .formatted(OPEN, CONFLICT, ASKED_BEFORE, AT_WORK);

  /** Only those for which somebody has room, illness by illness; the router says who. */
  private static final String TO_OFFER =
      """
      with free as materialized (
        select w.reviewer_id, w.urgent from routing_rule w join account a on a.id = w.reviewer_id
          where %s and (w.away_from is null
            or not cast(?2 as date) between w.away_from and w.away_until)
          and %s < w.most_open)
      select cast(x.id as text)
      from (select distinct d.disease, l.language from free w
          join routing_disease d on d.reviewer_id = w.reviewer_id
          join routing_language l on l.reviewer_id = w.reviewer_id) read
        cross join lateral (
          select r.id, r.urgent, r.queue_since from referral r
          where r.status = 'AWAITING_REVIEW'
            and r.disease = read.disease and r.language = read.language
            and not exists (select 1 from hand_over h
              where h.referral_id = r.id and (h.answer is null
                or h.answer = 'FREED' and h.answered_at > r.queue_since))
            and exists (select 1 from free w
              join routing_disease d on d.reviewer_id = w.reviewer_id
              join routing_language l on l.reviewer_id = w.reviewer_id
              where d.disease = r.disease and l.language = r.language
                and (w.urgent or not r.urgent) and not %s and not %s)
          order by (not r.urgent), r.queue_since, r.id limit ?3) x
      order by (not x.urgent), x.queue_since, x.id limit ?3
      """
          .formatted(AT_WORK, OPEN, CONFLICT, ASKED_BEFORE);

  @Inject EntityManager entityManager;

  /** Everybody with a rule who works here. */
  List<Candidate> candidates(Referral referral, Instant now) {
    Query query =
        entityManager
            .createNativeQuery(CANDIDATES)
            .setParameter(1, now.toString())
            .setParameter(2, referral.id().toString());
    return Stream.of(query.getResultList().toArray())
        .map(row -> candidate((Object[]) row))
        .toList();
  }

  /** What waits and could be offered to somebody now, in the order of the queue. */
  List<UUID> toOffer(Instant now, LocalDate today, int limit) {
    return Stream.of(
            entityManager
                .createNativeQuery(TO_OFFER)
                .setParameter(1, now.toString())
                .setParameter(2, today.toString())
                .setParameter(3, limit)
                .getResultList()
                .toArray())
        .map(id -> UUID.fromString((String) id))
        .toList();
  }

  /** Whom the office may ask: reviewers who are here today and declared no conflict of interest. */
  List<Colleague> reviewersFor(Referral referral, LocalDate today) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select cast(a.id as text), a.name from account a where"
                        + AT_WORK
                        + " and not exists (select 1 from conflict_declaration d"
                        + " where d.referral_id = cast(?1 as uuid) and d.reviewer_id = a.id"
                        + " and d.words is not null)"
                        + " and not exists (select 1 from routing_rule w"
                        + " where w.reviewer_id = a.id"
                        + " and cast(?2 as date) between w.away_from and w.away_until)"
                        + " order by a.name")
                .setParameter(1, referral.id().toString())
                .setParameter(2, today.toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(row -> new Colleague(UUID.fromString((String) row[0]), (String) row[1]))
        .toList();
  }

  private static Candidate candidate(@Nullable Object[] row) {
    return new Candidate(
        UUID.fromString(text(row[0])),
        text(row[1]),
        new Candidate.Reads(
            words(row[2]).map(Disease::valueOf).collect(Collectors.toUnmodifiableSet()),
            words(row[3]).collect(Collectors.toUnmodifiableSet()),
            yes(row[4])),
        new Candidate.Load((int) number(row[5]), (int) number(row[6]), moment(row[7])),
        row[8] == null
            ? Optional.empty()
            : Optional.of(
                new Absence(LocalDate.parse(text(row[8])), LocalDate.parse(text(row[9])))),
        new Candidate.Past(yes(row[10]), yes(row[11]), yes(row[12])));
  }

  private static Stream<String> words(@Nullable Object list) {
    return list == null ? Stream.empty() : Arrays.stream(text(list).split(",", -1));
  }

  private static @Nullable Instant moment(@Nullable Object millis) {
    return millis == null ? null : Instant.ofEpochMilli(number(millis));
  }

  private static long number(@Nullable Object cell) {
    return cell instanceof Number number ? number.longValue() : 0;
  }

  private static boolean yes(@Nullable Object cell) {
    return Boolean.TRUE.equals(cell);
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
