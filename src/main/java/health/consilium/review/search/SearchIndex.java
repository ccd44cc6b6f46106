package health.consilium.review.search;

import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The words by which referrals are found. */
@ApplicationScoped
public class SearchIndex {

  @Inject EntityManager entityManager;

  /** Takes the place of what was there. */
  void put(UUID referralId, Set<String> words) {
    entityManager
        .createNativeQuery(
            "insert into referral_words (referral_id, words)"
                + " values (cast(?1 as uuid), array_to_tsvector(string_to_array(?2, ' ')))"
                + " on conflict (referral_id) do update set words = excluded.words")
        .setParameter(1, referralId.toString())
        .setParameter(2, String.join(" ", words))
        .executeUpdate();
  }

  /** Referrals that were sent and cannot be found, by their numbers. */
  List<ReferralNumber> missing(String after, int limit) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select r.number from referral r where r.submitted_at is not null"
                        + " and r.number > ?1 and not exists"
                        + " (select 1 from referral_words w where w.referral_id = r.id)"
                        + " order by r.number limit ?2")
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList()
                .toArray())
        .map(number -> new ReferralNumber(String.valueOf(number)))
        .toList();
  }
}
