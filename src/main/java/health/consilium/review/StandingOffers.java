package health.consilium.review;

import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The offers from the queue that stand: whose a referral may be first, until it is claimed. */
@ApplicationScoped
public class StandingOffers {

  /** Of a hand-over {@code h}: it is an offer from the queue that stands. */
  static final String ON_OFFER = "h.answer is null and h.until > cast(?3 as timestamptz)";

  @Inject EntityManager entityManager;

  /** Whatever was on offer is answered by the claim. */
  void answer(Referral referral, UUID reviewerId, Instant now) {
    entityManager
        .createNativeQuery(
            "update hand_over set answered_at = cast(?3 as timestamptz), answer ="
                + " case when to_id = cast(?2 as uuid) then 'ACCEPTED' else 'TAKEN_BACK' end"
                + " where referral_id = cast(?1 as uuid) and answer is null and until is not null")
        .setParameter(1, referral.id().toString())
        .setParameter(2, reviewerId.toString())
        .setParameter(3, now.toString())
        .executeUpdate();
  }

  /** How the one is called to whom it is offered. */
  Optional<String> offeredTo(Referral referral, Instant now) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select a.name from hand_over h join account a on a.id = h.to_id"
                        + " where h.referral_id = cast(?1 as uuid) and "
                        + ON_OFFER)
                .setParameter(1, referral.id().toString())
                .setParameter(3, now.toString())
                .getResultList()
                .toArray())
        .map(String::valueOf)
        .findFirst();
  }
}
