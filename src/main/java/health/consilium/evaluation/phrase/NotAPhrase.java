package health.consilium.evaluation.phrase;

import health.consilium.platform.refusal.Refusal;

/** A phrase without a name or a text, or with a longer one than is kept. */
public final class NotAPhrase extends Refusal {

  NotAPhrase() {
    super(Phrase.LONGEST_NAME, Phrase.LONGEST_WORDS);
  }
}
