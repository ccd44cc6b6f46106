package health.consilium.platform.mail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.consilium.platform.settings.Settings;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whose turn it is: the mailboxes behind one @ get one mail after another and only so many in a
 * minute, so that neither a slow nor a busy domain holds the others up.
 */
@ApplicationScoped
public class DomainTurns {

  private static final int MOST_DOMAINS = 10_000;

  @Inject Settings settings;

  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final Cache<String, Bucket> minutes =
      Caffeine.newBuilder()
          .maximumSize(MOST_DOMAINS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  /** False while somebody else has the domain's turn. */
  boolean begin(String domain) {
    return underWay.add(domain);
  }

  void end(String domain) {
    underWay.remove(domain);
  }

  /** Whether one more may go to the domain in this minute. */
  boolean mayGo(String domain) {
    return minuteOf(domain).getAvailableTokens() > 0;
  }

  /** One goes; only whoever has the turn says so. */
  void goes(String domain) {
    minuteOf(domain).consumeIgnoringRateLimits(1);
  }

  private Bucket minuteOf(String domain) {
    return minutes.get(domain, _ -> minute());
  }

  private Bucket minute() {
    int most = settings.mail().perMinute();
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
        .build();
  }
}
