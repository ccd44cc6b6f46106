package health.consilium.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/**
 * Slows down whoever tries passwords, without locking an owner out.
 *
 * <p>Three counts: tries from one place at one account, at one account from anywhere, and from one
 * place at any account. A place from which the owner signed in before is not held up by what others
 * try elsewhere. Counts are kept in memory and refill by themselves within minutes.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final int MOST_KEYS = 100_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

  private final Cache<String, Bucket> pairs = cache();
  private final Cache<String, Bucket> accounts = cache();
  private final Cache<String, Bucket> places = cache();
  private final Cache<String, Bucket> mails = cache();
  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(Duration.ofDays(30)).build();

  /** Whether one more try may be made; each counts. */
  boolean allows(String email, String place) {
    String account = email.strip().toLowerCase(Locale.ROOT);
    boolean byPair = bucket(pairs, account + ' ' + place, 6, Duration.ofSeconds(30)).tryConsume(1);
    boolean byPlace = bucket(places, place, 60, Duration.ofSeconds(5)).tryConsume(1);
    boolean byAccount =
        isKnown(account, place)
            || bucket(accounts, account, 30, Duration.ofSeconds(20)).tryConsume(1);
    return byPair && byPlace && byAccount;
  }

  /** Remembers the place and forgets the tries that came before. */
  void succeeded(String email, String place) {
    String account = email.strip().toLowerCase(Locale.ROOT);
    known.put(account + ' ' + place, true);
    pairs.invalidate(account + ' ' + place);
    bucket(places, place, 60, Duration.ofSeconds(5)).addTokens(1);
  }

  /** Whether one more mail may be sent to the address at the wish of this place. */
  public boolean allowsMail(String email, String place) {
    String account = email.strip().toLowerCase(Locale.ROOT);
    boolean byPlace = bucket(mails, place, 20, Duration.ofMinutes(3)).tryConsume(1);
    return byPlace && bucket(mails, account, 4, Duration.ofMinutes(15)).tryConsume(1);
  }

  private boolean isKnown(String account, String place) {
    return known.getIfPresent(account + ' ' + place) != null;
  }

  private static Bucket bucket(
      Cache<String, Bucket> cache, String key, int most, Duration oneMore) {
    return cache.get(
        key,
        _ ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(1, oneMore))
                .build());
  }

  private static Cache<String, Bucket> cache() {
    return Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(FORGOTTEN_AFTER).build();
  }
}
