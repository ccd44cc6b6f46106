package health.consilium.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.web.Network;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Slows down whoever tries passwords, without locking an owner out.
 *
 * <p>Three counts are asked one after the other, and a try that one of them refuses does not touch
 * the next: tries from one place at any account, from one place at one account, and at one account
 * from anywhere. So a single place cannot use up the count of an account, whatever it tries. A
 * place where the owner signed in or chose the password before is counted for itself only. Counts
 * are kept in memory and refill by themselves within minutes; an account that does not exist is
 * counted like one that does.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final int MOST_KEYS = 100_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

  private final Cache<String, Bucket> pairs = cache();
  private final Cache<String, Bucket> accounts = cache();
  private final Cache<String, Bucket> places = cache();
  private final Cache<String, Bucket> mails = cache();
  private final Cache<String, RefusedTries> refused =
      Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(FORGOTTEN_AFTER).build();
  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(Duration.ofDays(30)).build();

  /** Whether one more try may be made at signing in. */
  boolean allows(String email, String place) {
    String account = account(email);
    String network = Network.of(place);
    String pair = account + ' ' + network;
    boolean isKnown = known.getIfPresent(pair) != null;
    return (isKnown || bucket(places, network, 60, Duration.ofSeconds(5)).tryConsume(1))
        && bucket(pairs, pair, 6, Duration.ofSeconds(30)).tryConsume(1)
        && (isKnown || bucket(accounts, account, 60, Duration.ofSeconds(20)).tryConsume(1));
  }

  /** Whether one more try may be made by somebody who already stands before this account. */
  boolean allowsAgain(UUID accountId) {
    return bucket(pairs, again(accountId), 6, Duration.ofSeconds(30)).tryConsume(1);
  }

  /** Remembers the place as the owner's and forgets the tries that came before. */
  void succeeded(String email, String place) {
    String pair = account(email) + ' ' + Network.of(place);
    known.put(pair, true);
    pairs.invalidate(pair);
  }

  void succeededAgain(UUID accountId) {
    pairs.invalidate(again(accountId));
  }

  /** Whether one more code of a second factor may be tried by who knows the password already. */
  public boolean allowsCode(UUID accountId) {
    return bucket(pairs, code(accountId), 6, Duration.ofSeconds(30)).tryConsume(1);
  }

  public void succeededWithCode(UUID accountId) {
    pairs.invalidate(code(accountId));
  }

  /** A try too many; how many there were since the last line about this network, once a minute. */
  OptionalLong tooMany(String place, Instant now) {
    return oneMore(Network.of(place), now);
  }

  /** As {@link #tooMany}, for who already stands before this account. */
  OptionalLong tooManyAgain(UUID accountId, Instant now) {
    return oneMore(again(accountId), now);
  }

  private OptionalLong oneMore(String key, Instant now) {
    return refused.get(key, _ -> new RefusedTries()).oneMore(now);
  }

  /** Whether one more mail may be sent to the address at the wish of this place. */
  public boolean allowsMail(String email, String place) {
    return bucket(mails, Network.of(place), 20, Duration.ofMinutes(3)).tryConsume(1)
        && bucket(mails, account(email), 4, Duration.ofMinutes(15)).tryConsume(1);
  }

  /** All that is no address counts as one, so that nobody fills the memory with long texts. */
  private static String account(String email) {
    return EmailAddress.parse(email).map(EmailAddress::value).orElse("nobody");
  }

  private static String again(UUID accountId) {
    return "again " + accountId;
  }

  private static String code(UUID accountId) {
    return "code " + accountId;
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
