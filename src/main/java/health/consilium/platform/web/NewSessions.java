package health.consilium.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How many sessions may begin from one network: a ward full of people at once, and one a second. So
 * nobody takes all the room that there is for strangers.
 */
@ApplicationScoped
public class NewSessions {

  private static final int AT_ONCE = 60;
  private static final int MOST_NETWORKS = 100_000;

  private final Cache<String, Bucket> networks =
      Caffeine.newBuilder()
          .maximumSize(MOST_NETWORKS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  /** Whether one more may begin; it is counted. */
  boolean allows(String place) {
    return networks.get(Network.of(place), _ -> bucket()).tryConsume(1);
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, Duration.ofSeconds(1)))
        .build();
  }
}
