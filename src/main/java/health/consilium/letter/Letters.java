package health.consilium.letter;

import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All letters that were printed. */
@ApplicationScoped
public class Letters {

  @Inject EntityManager entityManager;

  public void insert(Letter letter) {
    entityManager.persist(letter);
    entityManager.flush();
  }

  /** The newest edition; what was added to it stands beside it. */
  public Optional<Letter> ofReferral(UUID referralId) {
    return newestFirst(
            "select l from Letter l where l.referralId = :referral and l.addendum = 0"
                + " order by l.edition desc",
            referralId)
        .findFirst();
  }

  /** What was signed last: the newest edition, or the newest addendum to it. */
  public Optional<Letter> lastOf(UUID referralId) {
    return newestFirst(
            "select l from Letter l where l.referralId = :referral"
                + " order by l.edition desc, l.addendum desc",
            referralId)
        .findFirst();
  }

  private Stream<Letter> newestFirst(String question, UUID referralId) {
    return entityManager
        .createQuery(question, Letter.class)
        .setParameter("referral", referralId)
        .setMaxResults(1)
        .getResultStream();
  }

  /** All that was signed of a referral, the last one first, without the pages. */
  public List<LetterRow> rowsOf(UUID referralId) {
    return rows(
        "select l.id, l.referralId, l.evaluationId, l.edition, l.addendum, l.signedBy"
            + " from Letter l where l.referralId = :key order by l.edition desc, l.addendum desc",
        referralId);
  }

  /** As {@link #require}, without its pages. */
  public LetterRow requireRow(UUID id) {
    return rows(
            "select l.id, l.referralId, l.evaluationId, l.edition, l.addendum, l.signedBy"
                + " from Letter l where l.id = :key",
            id)
        .stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<LetterRow> rows(String question, UUID key) {
    return entityManager
        .createQuery(question, Object[].class)
        .setParameter("key", key)
        .getResultStream()
        .map(
            row ->
                new LetterRow(
                    (UUID) row[0],
                    (UUID) row[1],
                    (UUID) row[2],
                    new LetterEdition((int) row[3], (int) row[4]),
                    (UUID) row[5]))
        .toList();
  }

  /** An edition, or with a number above 0 an addendum to it. */
  public Optional<Letter> edition(UUID referralId, int edition, int addendum) {
    return entityManager
        .createQuery(
            "select l from Letter l where l.referralId = :referral and l.edition = :edition"
                + " and l.addendum = :addendum",
            Letter.class)
        .setParameter("referral", referralId)
        .setParameter("edition", edition)
        .setParameter("addendum", addendum)
        .getResultStream()
        .findFirst();
  }

  public Letter require(UUID id) {
    return Optional.ofNullable(entityManager.find(Letter.class, id)).orElseThrow(NotFound::new);
  }
}
