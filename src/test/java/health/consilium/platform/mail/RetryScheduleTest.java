package health.consilium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.mail.RetrySchedule.Tries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryScheduleTest {

  private static final RandomGenerator MIDDLE =
      new RandomGenerator() {
        @Override
        public long nextLong() {
          return 0;
        }

        @Override
        public double nextDouble() {
          return 0.5;
        }
      };

  @Test
  void goesOnForDaysWithGrowingPausesWhileNobodyIsReached() {
    List<Long> minutes =
        IntStream.rangeClosed(1, 9)
            .mapToObj(times -> waits(AttemptOutcome.UNREACHED, new Tries(0, times, day(1))))
            .map(wait -> wait.orElseThrow().toMinutes())
            .toList();

    assertThat(minutes).containsExactly(1L, 2L, 5L, 10L, 20L, 40L, 60L, 60L, 60L);
    assertThat(waits(AttemptOutcome.UNREACHED, new Tries(0, 100, day(4)))).isPresent();
    assertThat(waits(AttemptOutcome.UNREACHED, new Tries(0, 100, day(5)))).isEmpty();
  }

  @Test
  void hasThePatienceThatGreylistingAsksFor() {
    assertThat(minutes(AttemptOutcome.TEMPORARY))
        .containsExactly(5L, 15L, 30L, 60L, 120L, 240L, 480L, 480L, 480L);
  }

  @Test
  void waitsLongerForRoom() {
    List<Long> full = minutes(AttemptOutcome.FULL);
    List<Long> greylisted = minutes(AttemptOutcome.TEMPORARY);

    assertThat(full).isSorted();
    IntStream.range(0, full.size())
        .forEach(at -> assertThat(full.get(at)).isGreaterThan(greylisted.get(at)));
  }

  @Test
  void countsTheAnswersAndNotTheSilences() {
    assertThat(waits(AttemptOutcome.TEMPORARY, new Tries(1, 90, day(4))))
        .contains(Duration.ofMinutes(5));
  }

  @ParameterizedTest
  @EnumSource(names = {"TEMPORARY", "FULL", "UNKNOWN"})
  void givesUpAfterTenAnswers(AttemptOutcome outcome) {
    assertThat(waits(outcome, new Tries(9, 0, day(0)))).isPresent();
    assertThat(waits(outcome, new Tries(10, 0, day(0)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "PERMANENT"})
  void triesNothingAgainAfterALastWord(AttemptOutcome outcome) {
    assertThat(waits(outcome, new Tries(1, 0, day(0)))).isEmpty();
  }

  @Test
  void doesNotLetMailsMarchInStep() {
    var random = new Random(7);
    List<Long> seconds =
        IntStream.range(0, 50)
            .mapToObj(
                _ ->
                    RetrySchedule.waitAfter(
                        AttemptOutcome.TEMPORARY, new Tries(1, 0, day(0)), random))
            .map(wait -> wait.orElseThrow().toSeconds())
            .toList();

    assertThat(seconds).allSatisfy(wait -> assertThat(wait).isBetween(240L, 360L));
    assertThat(seconds.stream().distinct()).hasSizeGreaterThan(10);
  }

  private static List<Long> minutes(AttemptOutcome outcome) {
    return IntStream.range(1, RetrySchedule.MOST_ANSWERS)
        .mapToObj(answered -> waits(outcome, new Tries(answered, 0, day(0))).orElseThrow())
        .map(Duration::toMinutes)
        .toList();
  }

  private static Optional<Duration> waits(AttemptOutcome outcome, Tries tries) {
    return RetrySchedule.waitAfter(outcome, tries, MIDDLE);
  }

  private static Duration day(int days) {
    return Duration.ofDays(days);
  }
}
