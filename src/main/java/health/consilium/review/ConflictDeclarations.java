package health.consilium.review;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.review.DeclaredConflict.TakenBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What reviewers declared, each once for a referral; what was taken back is kept apart, and the
 * reviewer is asked anew.
 */
@ApplicationScoped
public class ConflictDeclarations {

  private static final String DECLARED =
      """
      select cast(d.reviewer_id as text), a.name,
        cast(extract(epoch from d.declared_at) as bigint) as declared, d.words,
        '', cast(0 as bigint), ''
      from conflict_declaration d join account a on a.id = d.reviewer_id
      where d.referral_id = cast(?1 as uuid) and d.words is not null
      union all
      select cast(t.reviewer_id as text), a.name,
        cast(extract(epoch from t.declared_at) as bigint), t.words,
        o.name, cast(extract(epoch from t.taken_back_at) as bigint), t.reason
      from conflict_taken_back t join account a on a.id = t.reviewer_id
        join account o on o.id = t.taken_back_by
      where t.referral_id = cast(?1 as uuid)
      order by declared
      """;

  @Inject EntityManager entityManager;

  /** Nothing stands between; changes nothing when the reviewer has declared already. */
  public void insertNone(Referral referral, Reviewer reviewer, Instant now) {
    declaration(
            "insert into conflict_declaration (referral_id, reviewer_id, declared_at)"
                + " values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as timestamptz))"
                + " on conflict do nothing",
            referral,
            reviewer.accountId())
        .setParameter(3, now.toString())
        .executeUpdate();
  }

  /** Takes the place of a "none"; changes nothing when a conflict was declared already. */
  public void insertConflict(Referral referral, Reviewer reviewer, String words, Instant now) {
    declaration(
            "insert into conflict_declaration as d (referral_id, reviewer_id, declared_at, words)"
                + " values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as timestamptz), ?4)"
                + " on conflict (referral_id, reviewer_id) do update"
                + " set declared_at = excluded.declared_at, words = excluded.words"
                + " where d.words is null",
            referral,
            reviewer.accountId())
        .setParameter(3, now.toString())
        .setParameter(4, words)
        .executeUpdate();
  }

  /** The reviewer said that nothing stands between. */
  public boolean isNone(Referral referral, Reviewer reviewer) {
    return exists(referral, reviewer.accountId(), "words is null");
  }

  boolean isConflict(Referral referral, UUID reviewerId) {
    return exists(referral, reviewerId, "words is not null");
  }

  /** False when nothing of the reviewer's is left to take back. */
  boolean takeBack(
      Referral referral, UUID reviewerId, String reason, Coordinator coordinator, Instant now) {
    return declaration(
                "with mistaken as (delete from conflict_declaration"
                    + " where referral_id = cast(?1 as uuid) and reviewer_id = cast(?2 as uuid)"
                    + " and words is not null returning *)"
                    + " insert into conflict_taken_back (id, referral_id, reviewer_id, declared_at,"
                    + " words, reason, taken_back_at, taken_back_by)"
                    + " select gen_random_uuid(), referral_id, reviewer_id, declared_at, words, ?3,"
                    + " cast(?4 as timestamptz), cast(?5 as uuid) from mistaken",
                referral,
                reviewerId)
            .setParameter(3, reason)
            .setParameter(4, now.toString())
            .setParameter(5, coordinator.accountId().toString())
            .executeUpdate()
        == 1;
  }

  /** The conflicts that were declared, the oldest first, and what became of them. */
  List<DeclaredConflict> of(Referral referral) {
    return Stream.of(
            entityManager
                .createNativeQuery(DECLARED)
                .setParameter(1, referral.id().toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(ConflictDeclarations::conflict)
        .toList();
  }

  private static DeclaredConflict conflict(Object... row) {
    var takenBack = new TakenBack(String.valueOf(row[4]), moment(row[5]), String.valueOf(row[6]));
    return new DeclaredConflict(
        UUID.fromString(String.valueOf(row[0])),
        String.valueOf(row[1]),
        moment(row[2]),
        String.valueOf(row[3]),
        Optional.of(takenBack).filter(each -> !each.reason().isEmpty()));
  }

  private static Instant moment(Object seconds) {
    return Instant.ofEpochSecond(((Number) seconds).longValue());
  }

  private boolean exists(Referral referral, UUID reviewerId, String condition) {
    String sql =
        "select 1 from conflict_declaration where referral_id = cast(?1 as uuid)"
            + " and reviewer_id = cast(?2 as uuid) and ";
    return !declaration(sql + condition, referral, reviewerId).getResultList().isEmpty();
  }

  private Query declaration(String sql, Referral referral, UUID reviewerId) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, referral.id().toString())
        .setParameter(2, reviewerId.toString());
  }
}
