package health.consilium.platform.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last answer of a probe, good for a few seconds: anybody may ask for readiness, as often as
 * they like, and must not be able to keep disk or mail server busy with it.
 */
final class KeptAnswer {

  private static final Duration FRESH = Duration.ofSeconds(5);

  private final Supplier<Optional<String>> probe;
  private final Clock clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Instant askedAt;
  private volatile Optional<String> last = Optional.of("not asked yet");

  KeptAnswer(Supplier<Optional<String>> probe, Clock clock) {
    this.probe = probe;
    this.clock = clock;
  }

  /** One asks, the others take the last answer: a silent probe must not hold them all. */
  Optional<String> problem() {
    if (isFresh() || !asking.tryLock()) {
      return last;
    }
    try {
      if (!isFresh()) {
        last = probe.get();
        askedAt = clock.instant();
      }
      return last;
    } finally {
      asking.unlock();
    }
  }

  private boolean isFresh() {
    Instant asked = askedAt;
    return asked != null && asked.plus(FRESH).isAfter(clock.instant());
  }
}
