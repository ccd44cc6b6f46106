package health.consilium.account;

import static java.time.Duration.ofSeconds;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashingTurnsTest {

  private static final int CROWD = 200;

  private final HashingTurns turns = new HashingTurns();

  @Test
  void letsFewWorkAtOnceAndSendsTheCrowdAway() {
    var refused = new AtomicInteger();
    var end = new CountDownLatch(1);

    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, CROWD).forEach(_ -> crowd.execute(() -> tryToWork(end, refused)));
      await().atMost(ofSeconds(30)).until(() -> refused.get() == CROWD - HashingTurns.atOnce());
      end.countDown();
    }

    assertThat(turns.taken()).isEqualTo(HashingTurns.atOnce());
    assertThat(turns.take(() -> "done")).isEqualTo("done");
  }

  private void tryToWork(CountDownLatch end, AtomicInteger refused) {
    try {
      turns.take(() -> waits(end));
    } catch (TooBusy busy) {
      refused.incrementAndGet();
    }
  }

  private static boolean waits(CountDownLatch end) {
    try {
      return end.await(1, MINUTES);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void countsOnlyRealWork() {
    turns.take(() -> "done");

    IntStream.range(0, 5).forEach(_ -> turns.pretend());

    assertThat(turns.taken()).isEqualTo(1);
  }

  @Test
  void givesThePlaceBackWhenTheWorkFails() {
    for (int time = 0; time < 50; time++) {
      assertThatThrownBy(() -> turns.take(HashingTurnsTest::fail))
          .isInstanceOf(IllegalStateException.class);
    }

    assertThat(turns.take(() -> "done")).isEqualTo("done");
  }

  private static String fail() {
    throw new IllegalStateException("no hash");
  }
}
