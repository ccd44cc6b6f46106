package health.consilium.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {

  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

  private final AtomicInteger asked = new AtomicInteger();
  private volatile Instant now = NOON;

  @Test
  void asksOnceInAFewSeconds() {
    KeptAnswer answer = new KeptAnswer(this::count, clock());

    IntStream.range(0, 1_000).forEach(i -> assertThat(answer.problem()).isEmpty());
    assertThat(asked).hasValue(1);
    now = NOON.plus(Duration.ofSeconds(6));

    assertThat(answer.problem()).isEmpty();
    assertThat(asked).hasValue(2);
  }

  @Test
  void letsOnlyOneAsk() throws Exception {
    CountDownLatch silent = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    KeptAnswer answer =
        new KeptAnswer(
            () -> {
              begun.countDown();
              waitFor(silent);
              return count();
            },
            clock());
    var first = CompletableFuture.supplyAsync(answer::problem);
    waitFor(begun);

    IntStream.range(0, 100).forEach(i -> assertThat(answer.problem()).contains("not asked yet"));
    silent.countDown();

    assertThat(first.get(10, TimeUnit.SECONDS)).isEmpty();
    assertThat(asked).hasValue(1);
  }

  private Optional<String> count() {
    asked.incrementAndGet();
    return Optional.empty();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }
}
