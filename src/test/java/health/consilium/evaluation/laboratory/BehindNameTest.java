package health.consilium.evaluation.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import health.consilium.evaluation.ReadCase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BehindNameTest {

  @ParameterizedTest
  @CsvSource({" (CKD-EPI 2021) 62, 15", " (serum) 62, 8", " (62), 2", " (2021 CKD) 62, 2"})
  void passesARemarkOverAndNoFigureInBrackets(String words, int place) {
    assertThat(firstFigure(" " + words.strip())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a1", "(a"})
  void aBracketThatNeverClosesHoldsUpNobody(String part) {
    String words = "(" + part.repeat(100_000);

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> firstFigure(words));
  }

  @Test
  void takesALongBracketForNoRemark() {
    assertThat(firstFigure("(" + "a".repeat(200) + " 7) 62")).isEqualTo(-1);
  }

  private static int firstFigure(String words) {
    return new BehindName(words, ReadCase.analytes()).firstFigure();
  }
}
