package health.consilium.account;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** Tries that were refused unread, counted until it is time to write a line about them. */
final class RefusedTries {

  private static final Duration ONE_LINE = Duration.ofMinutes(1);

  private Instant writtenAt = Instant.EPOCH;
  private long untold;

  /** How many are not told yet, this one among them, when a line is due. */
  synchronized OptionalLong oneMore(Instant now) {
    untold++;
    if (now.isBefore(writtenAt.plus(ONE_LINE))) {
      return OptionalLong.empty();
    }
    long told = untold;
    untold = 0;
    writtenAt = now;
    return OptionalLong.of(told);
  }
}
