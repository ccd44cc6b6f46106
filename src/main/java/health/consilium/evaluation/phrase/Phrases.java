package health.consilium.evaluation.phrase;

import health.consilium.account.Reviewer;
import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All phrases; each is found only through its reviewer. */
@ApplicationScoped
public class Phrases {

  @Inject EntityManager entityManager;

  /** Refused by the database when the reviewer has one of this name already. */
  void insert(Phrase phrase) {
    entityManager.persist(phrase);
    entityManager.flush();
  }

  void flush() {
    entityManager.flush();
  }

  void remove(Phrase phrase) {
    entityManager.remove(phrase);
  }

  /** By their names. */
  List<Phrase> of(Reviewer reviewer) {
    return entityManager
        .createQuery(
            "select p from Phrase p where p.reviewerId = :reviewer order by lower(p.name), p.id",
            Phrase.class)
        .setParameter("reviewer", reviewer.accountId())
        .getResultList();
  }

  Optional<Phrase> find(UUID id, Reviewer reviewer) {
    return of(reviewer).stream().filter(phrase -> phrase.id().equals(id)).findFirst();
  }

  Optional<Phrase> named(String name, Language language, Reviewer reviewer) {
    return of(reviewer).stream()
        .filter(phrase -> phrase.language() == language)
        .filter(phrase -> phrase.name().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /** Refused as unknown when it is another reviewer's. */
  Phrase require(UUID id, Reviewer reviewer) {
    return find(id, reviewer).orElseThrow(NotFound::new);
  }
}
