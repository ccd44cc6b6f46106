package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The pages still to be read. Words of their own cost nothing and come first; of pictures the first
 * pages do, so that nobody's hundred pages hold up all others.
 */
@ApplicationScoped
public class UnreadPages {

  /** So often a reading may fail before the page stays without words. */
  static final int MOST_ATTEMPTS = 3;

  private static final String TAKE =
      """
      update record_page p
         set read_due_at = cast(?2 as timestamptz), read_attempts = read_attempts + 1
        from medical_record m
       where m.id = p.record_id and p.id =
         (select u.id from record_page u
           where u.read_at is null and u.read_due_at <= cast(?1 as timestamptz)
             and u.read_attempts < %d and (?3 or u.words <> '' or u.large is null)
           order by u.words = '' and u.large is not null, u.number, u.read_due_at
           limit 1 for update skip locked)
      returning cast(p.id as text), cast(m.referral_id as text),
        case when p.words = '' then cast(p.large as text) end
      """
          .formatted(MOST_ATTEMPTS);

  @Inject EntityManager entityManager;

  /** Held until the lease ends; without pictures those are left that somebody must look at. */
  Optional<UnreadPage> take(Instant now, Duration lease, boolean withPictures) {
    return Stream.of(
            entityManager
                .createNativeQuery(TAKE)
                .setParameter(1, now.toString())
                .setParameter(2, now.plus(lease).toString())
                .setParameter(3, withPictures)
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(UnreadPages::page)
        .findFirst();
  }

  /** What its picture says, from now on its words. */
  void fill(UUID page, Transcript transcript) {
    entityManager
        .createNativeQuery(
            "update record_page set words = ?2, layout = ?3 where id = cast(?1 as uuid)")
        .setParameter(1, page.toString())
        .setParameter(2, transcript.text().plain())
        .setParameter(3, transcript.text().table())
        .executeUpdate();
  }

  /** False when it is there no more: it was copied anew meanwhile, and is another page now. */
  boolean read(UUID page, Instant now) {
    return entityManager
            .createNativeQuery(
                "update record_page set read_at = cast(?2 as timestamptz) where id = cast(?1 as"
                    + " uuid)")
            .setParameter(1, page.toString())
            .setParameter(2, now.toString())
            .executeUpdate()
        == 1;
  }

  String wordsOf(UUID page) {
    return entityManager
        .createNativeQuery("select words from record_page where id = cast(?1 as uuid)")
        .setParameter(1, page.toString())
        .getSingleResult()
        .toString();
  }

  private static UnreadPage page(Object[] cells) {
    return new UnreadPage(
        UUID.fromString(cells[0].toString()),
        UUID.fromString(cells[1].toString()),
        Optional.ofNullable(cells[2]).map(Object::toString).map(UUID::fromString));
  }
}
