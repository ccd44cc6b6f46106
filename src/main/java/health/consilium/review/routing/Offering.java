package health.consilium.review.routing;

import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.Turnaround;
import health.consilium.review.routing.Offers.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places an offer: for as long as the hospital says, written down, and told to its reviewer. */
@ApplicationScoped
public class Offering {

  @Inject Offers offers;
  @Inject RoutingRules rules;
  @Inject Turnaround hospital;
  @Inject Event<Act> acts;
  @Inject Event<ReferralOffered> offered;

  /** False when the reviewer may not have it, or it no longer waits, or is on offer already. */
  boolean place(Referral referral, UUID to, From from, Instant now) {
    Instant until = rules.terms().ends(now, referral.urgent(), hospital);
    LocalDate today = hospital.today(now);
    Placed placed = new Placed(from.who(), from.words(), today, until, from.why());
    if (!offers.insert(referral, to, placed, now)) {
      return false;
    }
    tell("offer.made", referral, from.who(), now);
    offered.fire(new ReferralOffered(referral.number(), to, until));
    return true;
  }

  /** Whoever claims it first has it; the portal offers it to nobody any more while it waits. */
  void free(Referral referral, UUID office, Instant now) {
    if (offers.free(referral, now)) {
      tell("offer.takenBack", referral, office, now);
    }
  }

  private void tell(String verb, Referral referral, @Nullable UUID who, Instant now) {
    acts.fire(new Act.Done(Optional.ofNullable(who), verb, referral.number().value(), now));
  }

  /**
   * Who offers it.
   *
   * @param who of the office; null when the portal chose by its rules
   * @param why how the portal chose; empty when the office did
   */
  record From(@Nullable UUID who, String words, String why) {}
}
