package health.consilium.platform.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before a mail is tried again; after ten attempts a person has to look. */
final class RetrySchedule {

  static final int MOST_ATTEMPTS = 10;

  private static final List<Integer> MINUTES = List.of(1, 2, 5, 15, 30, 60, 120, 240, 480);
  private static final double JITTER = 0.2;

  private RetrySchedule() {}

  /** The wait after so many attempts, a little more or less so that mails do not march in step. */
  static Optional<Duration> waitAfter(int attempts, RandomGenerator random) {
    if (attempts >= MOST_ATTEMPTS) {
      return Optional.empty();
    }
    long seconds = 60L * MINUTES.get(Math.min(attempts, MINUTES.size()) - 1);
    double factor = 1 + JITTER * (2 * random.nextDouble() - 1);
    return Optional.of(Duration.ofSeconds(Math.round(seconds * factor)));
  }
}
