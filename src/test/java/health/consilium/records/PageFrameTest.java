package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFrameTest {

  private static final PageFrame TOP_LEFT = new PageFrame(500, 1000, 6000, 800);

  @Test
  void topOfAPhotoIsOnTheRightOnceItIsTurnedRight() {
    assertThat(TOP_LEFT.turned(1)).isEqualTo(new PageFrame(8200, 500, 800, 6000));
  }

  @Test
  void topOfAPhotoIsOnTheLeftOnceItIsTurnedLeft() {
    assertThat(TOP_LEFT.turned(-1)).isEqualTo(new PageFrame(1000, 3500, 800, 6000));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, -4})
  void isWhereItWasAfterAWholeTurn(int quarters) {
    assertThat(TOP_LEFT.turned(quarters)).isEqualTo(TOP_LEFT);
  }

  @Test
  void whatReachesOverTheEdgeEndsThere() {
    assertThat(new PageFrame(9000, 9999, 5000, 0)).isEqualTo(new PageFrame(9000, 9999, 1000, 1));
  }
}
