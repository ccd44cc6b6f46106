package health.consilium.review;

import health.consilium.referral.Disease;
import health.consilium.review.search.SearchWords;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wants to see of the queue.
 *
 * @param disease null for any
 * @param language of the letter, {@code en} or {@code zh}; null for any
 * @param words as {@link SearchWords#query} asks for them; empty for any
 * @param suits only what suits the reviewer, by the hospital's rule
 */
public record QueueFilter(
    QueueState state,
    @Nullable Disease disease,
    @Nullable String language,
    boolean urgentOnly,
    String words,
    boolean suits)
    implements Serializable {

  public QueueFilter(
      QueueState state, @Nullable Disease disease, @Nullable String language, boolean urgentOnly) {
    this(state, disease, language, urgentOnly, "", false);
  }

  public static QueueFilter of(QueueState state) {
    return new QueueFilter(state, null, null, false);
  }

  public QueueFilter urgent() {
    return new QueueFilter(state, disease, language, true, words, suits);
  }

  public QueueFilter suiting() {
    return new QueueFilter(state, disease, language, urgentOnly, words, true);
  }

  /** The same, of what has the words that were typed. */
  public QueueFilter looking(String typed) {
    return new QueueFilter(state, disease, language, urgentOnly, SearchWords.query(typed), suits);
  }
}
