package health.consilium.review.routing;

import health.consilium.referral.Turnaround;
import health.consilium.review.Claim;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What reviewers hold who left or are away. */
@ApplicationScoped
public class AbsentReviewers {

  /** Who works in spite of an absence keeps what is worked on: that renews the claim. */
  private static final String CLAIMS =
      """
      select c.* from claim c
        join referral r on r.id = c.referral_id
        join account a on a.id = c.reviewer_id
        left join routing_rule w on w.reviewer_id = a.id
      where r.status in ('IN_REVIEW', 'AWAITING_RECORDS')
        and (a.role <> 'REVIEWER' or a.disabled_at is not null
          or (cast(?1 as date) between w.away_from and w.away_until
            and c.touched_at < cast(w.away_from as timestamp) at time zone ?2))
      limit ?3 for update of c, r skip locked
      """;

  @Inject EntityManager entityManager;
  @Inject Claims claims;
  @Inject Turnaround hospital;

  List<Claim> claims(Instant now, int limit) {
    return Stream.of(
            entityManager
                .createNativeQuery(CLAIMS, Claim.class)
                .setParameter(1, today(now).toString())
                .setParameter(2, hospital.zone().getId())
                .setParameter(3, limit)
                .getResultList()
                .toArray())
        .map(Claim.class::cast)
        .toList();
  }

  void remove(Claim claim) {
    claims.remove(claim);
  }

  LocalDate today(Instant now) {
    return hospital.today(now);
  }
}
