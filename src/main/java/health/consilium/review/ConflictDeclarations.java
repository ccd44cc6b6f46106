package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What reviewers declared; each once for a referral, and a conflict is never taken back. */
@ApplicationScoped
public class ConflictDeclarations {

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

  /** The conflicts that were declared, the oldest first. */
  List<DeclaredConflict> of(Referral referral) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select a.name, cast(extract(epoch from d.declared_at) as bigint), d.words"
                        + " from conflict_declaration d join account a on a.id = d.reviewer_id"
                        + " where d.referral_id = cast(?1 as uuid) and d.words is not null"
                        + " order by d.declared_at")
                .setParameter(1, referral.id().toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(
            row ->
                new DeclaredConflict(
                    String.valueOf(row[0]),
                    Instant.ofEpochSecond(((Number) row[1]).longValue()),
                    String.valueOf(row[2])))
        .toList();
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
