package health.consilium.review.routing;

import health.consilium.referral.Referral;
import health.consilium.review.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the hospital knows of its reviewers when a referral is to be offered. */
@ApplicationScoped
public class RoutingFacts {

  @Inject EntityManager entityManager;

  RoutingTerms terms() {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select offer_hours, urgent_hours, unowned_hours from routing_terms")
                .getSingleResult();
    return new RoutingTerms(number(row[0]), number(row[1]), number(row[2]));
  }

  /** Whom the office may ask: reviewers who work here and declared no conflict of interest. */
  List<Colleague> reviewersFor(Referral referral) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select cast(a.id as text), a.name from account a where a.role = 'REVIEWER'"
                        + " and a.disabled_at is null and a.confirmed_at is not null"
                        + " and not exists (select 1 from conflict_declaration d"
                        + " where d.referral_id = cast(?1 as uuid) and d.reviewer_id = a.id"
                        + " and d.words is not null) order by a.name")
                .setParameter(1, referral.id().toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(row -> new Colleague(UUID.fromString((String) row[0]), (String) row[1]))
        .toList();
  }

  private static int number(Object cell) {
    return ((Number) cell).intValue();
  }
}
