package health.consilium.review.routing;

import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.Referral;
import health.consilium.referral.Turnaround;
import health.consilium.review.Colleague;
import health.consilium.review.routing.Offering.From;
import health.consilium.review.routing.Router.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lets the router choose among the reviewers as they are now. */
@ApplicationScoped
public class Choosing {

  @Inject RoutingFacts facts;
  @Inject Offering offering;
  @Inject Turnaround hospital;

  List<UUID> waiting(Instant now, int limit) {
    return facts.toOffer(now, today(now), limit);
  }

  List<Colleague> reviewersFor(Referral referral, Instant now) {
    return facts.reviewersFor(referral, today(now));
  }

  boolean offer(Referral referral, Instant now) {
    Choice choice = choose(referral, now);
    From rules = new From(null, "", choice.explanation().written());
    return choice
        .chosen()
        .filter(chosen -> offering.place(referral, chosen.id(), rules, now))
        .isPresent();
  }

  Choice choose(Referral referral, Instant now) {
    return Router.choose(wanted(referral), facts.candidates(referral, now), today(now));
  }

  private static Wanted wanted(Referral referral) {
    Disease disease = referral.illness().map(Illness::disease).orElse(Disease.UNKNOWN);
    return new Wanted(disease, referral.language(), referral.urgent());
  }

  private LocalDate today(Instant now) {
    return hospital.today(now);
  }
}
