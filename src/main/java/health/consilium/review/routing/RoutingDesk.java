package health.consilium.review.routing;

import health.consilium.account.Administrator;
import health.consilium.platform.event.Act;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.SomeoneWasFaster;
import health.consilium.review.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where an administrator says which reviewer is offered what. */
@ApplicationScoped
@Transactional
public class RoutingDesk {

  @Inject RoutingRules rules;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /**
   * A reviewer and the rule, if there is one.
   *
   * @param version of the rule; 0 when there is none
   */
  public record Line(Colleague reviewer, Optional<Rule> rule, long version) {}

  /** Everybody who reviews here, by name. */
  public List<Line> lines(Administrator administrator) {
    Map<UUID, RoutingRule> kept =
        rules.all().stream()
            .collect(Collectors.toMap(RoutingRule::reviewerId, Function.identity()));
    return rules.reviewers().stream()
        .map(each -> line(each, Optional.ofNullable(kept.get(each.id()))))
        .toList();
  }

  /** Refused when somebody changed it since this version was read. */
  public void keep(UUID reviewer, Rule rule, long version, Administrator administrator) {
    Colleague colleague = require(reviewer);
    Optional<RoutingRule> kept = rules.find(colleague.id());
    if (kept.map(RoutingRule::version).orElse(0L) != version) {
      throw new SomeoneWasFaster();
    }
    kept.ifPresentOrElse(
        each -> rules.change(each, rule),
        () -> rules.insert(new RoutingRule(colleague.id(), rule)));
    tell("routing.rule.kept", reviewer, administrator);
  }

  /** Nothing more is offered to this reviewer; saying it twice is harmless. */
  public void remove(UUID reviewer, Administrator administrator) {
    rules.find(reviewer).ifPresent(rules::remove);
    tell("routing.rule.removed", reviewer, administrator);
  }

  public RoutingTerms terms(Administrator administrator) {
    return rules.terms();
  }

  public void keep(RoutingTerms terms, Administrator administrator) {
    rules.keep(terms);
    acts.fire(
        new Act.Done(
            Optional.of(administrator.accountId()),
            "routing.terms.kept",
            "routing",
            clock.instant()));
  }

  private Colleague require(UUID reviewer) {
    return rules.reviewers().stream()
        .filter(each -> each.id().equals(reviewer))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Line line(Colleague reviewer, Optional<RoutingRule> rule) {
    return new Line(
        reviewer, rule.map(RoutingRule::rule), rule.map(RoutingRule::version).orElse(0L));
  }

  private void tell(String verb, UUID reviewer, Administrator administrator) {
    acts.fire(
        new Act.Done(
            Optional.of(administrator.accountId()), verb, reviewer.toString(), clock.instant()));
  }
}
