package health.consilium.review;

import health.consilium.referral.Disease;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wants to see of the queue.
 *
 * @param disease null for any
 * @param language of the letter, {@code en} or {@code zh}; null for any
 */
public record QueueFilter(
    QueueState state, @Nullable Disease disease, @Nullable String language, boolean urgentOnly)
    implements Serializable {

  public static QueueFilter of(QueueState state) {
    return new QueueFilter(state, null, null, false);
  }

  public QueueFilter urgent() {
    return new QueueFilter(state, disease, language, true);
  }
}
