package health.consilium.evaluation.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  private static final int ENDLESS = 20_000;

  @ParameterizedTest
  @ValueSource(strings = {"-----", "  ═════════  ", " - - ------ = "})
  void knowsALineDrawnOverThePage(String line) {
    assertThat(Statements.isRule(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "----", "- - - - -", "----- VRd", "VRd -----"})
  void drawsNoLineWhereWordsStand(String line) {
    assertThat(Statements.isRule(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "-", " -", "- ", "     -----", "----- "})
  void aLineOfStrokesAndOneLetterHoldsUpNobody(String part) {
    String line = part.repeat(ENDLESS / part.length()) + "x";

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(Statements.isRule(line)).isFalse());
  }
}
