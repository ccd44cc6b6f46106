package health.consilium.evaluation.phrase;

import health.consilium.platform.language.Language;
import java.util.UUID;

/** A phrase as its reviewer sees it. */
public record OwnPhrase(UUID id, Language language, String name, String words) {

  static OwnPhrase of(Phrase phrase) {
    return new OwnPhrase(phrase.id(), phrase.language(), phrase.name(), phrase.words());
  }
}
