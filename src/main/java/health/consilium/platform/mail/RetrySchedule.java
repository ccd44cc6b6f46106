package health.consilium.platform.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a mail is tried again, by what was answered.
 *
 * <p>While nobody is reached no attempt is used up: the pauses grow to an hour and go on for days,
 * because an outage says nothing against the mail. A server that asks for patience gets it, a full
 * mailbox more of it; after ten answers a person has to look.
 */
final class RetrySchedule {

  static final int MOST_ANSWERS = 10;
  static final Duration MOST_SILENCE = Duration.ofDays(5);

  private static final List<Integer> UNREACHED = List.of(1, 2, 5, 10, 20, 40, 60);
  private static final List<Integer> PATIENCE = List.of(5, 15, 30, 60, 120, 240, 480);
  private static final List<Integer> FULL = List.of(60, 120, 240, 480, 720);
  private static final List<Integer> UNKNOWN = List.of(1, 2, 5, 15, 30, 60, 120, 240, 480);
  private static final double JITTER = 0.2;

  private RetrySchedule() {}

  /**
   * What was tried until now.
   *
   * @param answered how many attempts ended with an answer, or with none where one was due
   * @param unreached how many reached nobody
   * @param since how long it has been tried
   */
  record Tries(int answered, int unreached, Duration since) {}

  /** A little more or less, so that mails do not march in step; nothing when it is given up. */
  static Optional<Duration> waitAfter(AttemptOutcome outcome, Tries tries, RandomGenerator random) {
    return switch (outcome) {
      case ACCEPTED, PERMANENT -> Optional.empty();
      case UNREACHED ->
          tries.since().compareTo(MOST_SILENCE) < 0
              ? Optional.of(pause(UNREACHED, tries.unreached(), random))
              : Optional.empty();
      case TEMPORARY -> afterAnswer(PATIENCE, tries, random);
      case FULL -> afterAnswer(FULL, tries, random);
      case UNKNOWN -> afterAnswer(UNKNOWN, tries, random);
    };
  }

  private static Optional<Duration> afterAnswer(
      List<Integer> minutes, Tries tries, RandomGenerator random) {
    return tries.answered() < MOST_ANSWERS
        ? Optional.of(pause(minutes, tries.answered(), random))
        : Optional.empty();
  }

  private static Duration pause(List<Integer> minutes, int times, RandomGenerator random) {
    long seconds = 60L * minutes.get(Math.clamp(times, 1, minutes.size()) - 1);
    double factor = 1 + JITTER * (2 * random.nextDouble() - 1);
    return Duration.ofSeconds(Math.round(seconds * factor));
  }
}
