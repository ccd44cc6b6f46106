package health.consilium.review.routing;

import health.consilium.review.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The hospital's rules, one for each reviewer who is offered anything, and its terms. */
@ApplicationScoped
public class RoutingRules {

  private static final String REVIEWERS =
      "select cast(a.id as text), a.name from account a where a.role = 'REVIEWER'"
          + " and a.disabled_at is null and a.confirmed_at is not null";

  @Inject EntityManager entityManager;

  /** Everybody who reviews here, by name. */
  List<Colleague> reviewers() {
    return Stream.of(
            entityManager
                .createNativeQuery(REVIEWERS + " order by a.name, a.id")
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(row -> new Colleague(UUID.fromString((String) row[0]), (String) row[1]))
        .toList();
  }

  List<RoutingRule> all() {
    return entityManager
        .createQuery("select r from RoutingRule r", RoutingRule.class)
        .getResultList();
  }

  Optional<RoutingRule> find(UUID reviewer) {
    return Optional.ofNullable(entityManager.find(RoutingRule.class, reviewer));
  }

  void insert(RoutingRule rule) {
    entityManager.persist(rule);
    entityManager.flush();
  }

  /** A new version, also when only the illnesses or languages differ. */
  void change(RoutingRule rule, Rule into) {
    rule.become(into);
    entityManager.lock(rule, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    entityManager.flush();
  }

  void remove(RoutingRule rule) {
    entityManager.remove(rule);
    entityManager.flush();
  }

  public RoutingTerms terms() {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select offer_hours, urgent_hours, unowned_hours, known_first"
                        + " from routing_terms")
                .getSingleResult();
    return new RoutingTerms(number(row[0]), number(row[1]), number(row[2]), (Boolean) row[3]);
  }

  void keep(RoutingTerms terms) {
    entityManager
        .createNativeQuery(
            "update routing_terms set offer_hours = ?1, urgent_hours = ?2, unowned_hours = ?3,"
                + " known_first = ?4")
        .setParameter(1, terms.offerHours())
        .setParameter(2, terms.urgentHours())
        .setParameter(3, terms.unownedHours())
        .setParameter(4, terms.knownFirst())
        .executeUpdate();
  }

  private static int number(Object cell) {
    return ((Number) cell).intValue();
  }
}
