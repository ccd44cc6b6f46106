package health.consilium.evaluation.phrase;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.CitedWords;
import health.consilium.platform.event.Act;
import health.consilium.platform.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a reviewer keeps phrases and takes them from. */
@ApplicationScoped
@Transactional
public class PhraseDesk {

  @Inject Phrases phrases;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** By their names, in all languages. */
  public List<OwnPhrase> own(Reviewer reviewer) {
    return phrases.of(reviewer).stream().map(OwnPhrase::of).toList();
  }

  /** Refused as unknown when it is another reviewer's. */
  public OwnPhrase read(UUID id, Reviewer reviewer) {
    return OwnPhrase.of(phrases.require(id, reviewer));
  }

  /** Keeps a new one; keeping the same twice keeps one, and another text by its name is refused. */
  public void keep(Language language, String name, String words, Reviewer reviewer) {
    Optional<Phrase> named = phrases.named(name, language, reviewer);
    if (named.filter(phrase -> phrase.words().equals(words.strip())).isPresent()) {
      return;
    }
    if (named.isPresent()) {
      throw new NameTaken(name.strip());
    }
    Instant now = clock.instant();
    var phrase = new Phrase(reviewer.accountId(), language, name, words, now);
    phrases.insert(phrase);
    tell("phrase.kept", phrase.id(), reviewer, now);
  }

  /**
   * As {@link #keep}, of what stands in an evaluation: what its numbers cite are pages of one
   * patient, so they stay behind.
   */
  public void keepWritten(Language language, String name, String words, Reviewer reviewer) {
    keep(language, name, CitedWords.withoutNumbers(words), reviewer);
  }

  /** Refused as unknown when it is another reviewer's. */
  public void change(UUID id, Language language, String name, String words, Reviewer reviewer) {
    Phrase phrase = phrases.require(id, reviewer);
    if (phrases
        .named(name, language, reviewer)
        .filter(other -> !other.id().equals(id))
        .isPresent()) {
      throw new NameTaken(name.strip());
    }
    Instant now = clock.instant();
    phrase.change(language, name, words, now);
    phrases.flush();
    tell("phrase.changed", id, reviewer, now);
  }

  /** Removing what is gone, or is another reviewer's, changes nothing. */
  public void remove(UUID id, Reviewer reviewer) {
    phrases
        .find(id, reviewer)
        .ifPresent(
            phrase -> {
              phrases.remove(phrase);
              tell("phrase.removed", id, reviewer, clock.instant());
            });
  }

  private void tell(String verb, UUID id, Reviewer reviewer, Instant now) {
    acts.fire(new Act.Done(Optional.of(reviewer.accountId()), verb, id.toString(), now));
  }
}
