package health.consilium.evaluation.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PrintedRangeTest {

  @Test
  void readsTheLowerEndAsItIsPrinted() {
    assertThat(PrintedRange.lowerEnd("130-175")).contains(new BigDecimal("130"));
    assertThat(PrintedRange.lowerEnd("(3,5 – 5,5)")).contains(new BigDecimal("3.5"));
    assertThat(PrintedRange.lowerEnd("0.035~0.100")).contains(new BigDecimal("0.035"));
  }

  @Test
  void whatMayBeThousandsOrHasNoLowerEndIsNotRead() {
    assertThat(PrintedRange.lowerEnd("1,085-2,400")).isEmpty();
    assertThat(PrintedRange.lowerEnd("150.000-400.000")).isEmpty();
    assertThat(PrintedRange.lowerEnd("")).isEmpty();
  }

  @Test
  void whatHasOnlyAnUpperEndBeginsAtNought() {
    assertThat(PrintedRange.lowerEnd("<225")).contains(BigDecimal.ZERO);
    assertThat(PrintedRange.lowerEnd("(≤ 225)")).contains(BigDecimal.ZERO);
  }
}
