package health.consilium.delivery.office;

import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which referrals nobody owns, and of which the office was told; the database keeps each once. */
@ApplicationScoped
public class UnownedReferrals {

  @Inject EntityManager entityManager;
  @Inject Lateness lateness;

  /** Those of which the office was not told since they came into the queue; from now on it was. */
  List<ReferralNumber> tell(Instant now, int limit) {
    List<ReferralNumber> told = new ArrayList<>();
    for (Object[] row : untold(now, limit)) {
      if (keep(row, now)) {
        told.add(new ReferralNumber((String) row[1]));
      }
    }
    return told;
  }

  private List<Object[]> untold(Instant now, int limit) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select cast(r.id as text), r.number, cast(r.clock_since as text)"
                        + " from referral r where "
                        + lateness.at(now).unownedCondition()
                        + " and not exists (select 1 from unowned_alarm u"
                        + " where u.referral_id = r.id and u.since = r.clock_since)"
                        + " order by r.clock_since, r.id limit ?1")
                .setParameter(1, limit)
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .toList();
  }

  /** False when another run was faster. */
  private boolean keep(Object[] row, Instant now) {
    return entityManager
            .createNativeQuery(
                "insert into unowned_alarm (referral_id, since, told_at) values"
                    + " (cast(?1 as uuid), cast(?2 as timestamptz), cast(?3 as timestamptz))"
                    + " on conflict do nothing")
            .setParameter(1, row[0])
            .setParameter(2, row[2])
            .setParameter(3, now.toString())
            .executeUpdate()
        == 1;
  }
}
