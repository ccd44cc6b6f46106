package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The editions of evaluations that were signed, as far as records have to know of them. */
@ApplicationScoped
public class SignedEditions {

  @Inject EntityManager entityManager;

  /** Empty until the first was signed. */
  Optional<SignedEdition> lastOf(UUID referralId) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select e.edition, cast(extract(epoch from s.signed_at) * 1000000 as bigint)"
                        + " from evaluation e join signature s on s.evaluation_id = e.id"
                        + " where e.referral_id = cast(?1 as uuid)"
                        + " order by e.edition desc limit 1")
                .setParameter(1, referralId.toString())
                .getResultList()
                .toArray())
        .map(row -> of((Object[]) row))
        .findFirst();
  }

  private static SignedEdition of(Object[] cells) {
    long micros = ((Number) cells[1]).longValue();
    return new SignedEdition(
        ((Number) cells[0]).intValue(), Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }
}
