package health.consilium.review.search;

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

  /** Referrals that were sent before there was a search. */
  List<UUID> missing(int limit) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select cast(r.id as text) from referral r where r.submitted_at is not null"
                        + " and not exists"
                        + " (select 1 from referral_words w where w.referral_id = r.id) limit ?1")
                .setParameter(1, limit)
                .getResultList()
                .toArray())
        .map(id -> UUID.fromString(String.valueOf(id)))
        .toList();
  }
}
