package health.consilium.evaluation.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.support.CountedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @ValueSource(strings = {"1 ", "1.", "1.1 ", "- ", " ", "<1 ", "1 (", "1 1-1.", "| H "})
  void twiceAsManyCostTwiceAsMuch(String part) {
    long once = looks(part.repeat(16_000));
    long twice = looks(part.repeat(32_000));

    assertThat(twice).isLessThan(once * 5 / 2);
  }

  private static long looks(String text) {
    var counted = new CountedText(text);
    Figures.in(counted, 0, Integer.MAX_VALUE, false);
    return counted.looks();
  }
}
