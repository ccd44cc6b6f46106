package health.consilium.evaluation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.timeline.Measured.Range;
import health.consilium.evaluation.values.ValueTold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

  @Test
  void drawsValuesInTheOrderOfTheirDays() {
    Trend trend = Trend.of(List.of(at(10, "84"), at(0, "69"))).orElseThrow();

    assertThat(trend.points()).isEqualTo("30.0,37.8 200.0,26.0");
    assertThat(trend.dots()).extracting(Trend.Dot::label).containsExactly("69", "84");
    assertThat(trend.first()).isEqualTo(DAY);
  }

  @Test
  void oneValueStandsInTheMiddleOfItsDays() {
    assertThat(Trend.of(List.of(at(0, "69"))).orElseThrow().points()).isEqualTo("115.0,26.0");
  }

  @Test
  void aSmallDifferenceLooksSmall() {
    assertThat(Trend.of(List.of(at(0, "410"), at(9, "412"))).orElseThrow().points())
        .isEqualTo("30.0,26.3 200.0,26.0");
  }

  @Test
  void showsBothEndsOfTheRangeAndWhatIsDoubtful() {
    Measured hb =
        new Measured(
            DAY, new BigDecimal("100"), range(new BigDecimal("130"), new BigDecimal("200")), true);
    Trend trend = Trend.of(List.of(hb)).orElseThrow();

    assertThat(trend.limit()).isEqualTo("26.0");
    assertThat(trend.band()).isEqualTo(new Trend.Band("26.0", "23.1"));
    assertThat(trend.dots()).extracting(Trend.Dot::doubtful).containsExactly(true);
  }

  @Test
  void showsTheLaboratorysOwnLimit() {
    Measured ldh = new Measured(DAY, new BigDecimal("450"), upTo("225"), false);

    assertThat(Trend.of(List.of(ldh)).orElseThrow().limit()).isEqualTo("59.0");
  }

  /** Far too low a value would lie in it. */
  @Test
  void withoutALowerLimitNoRangeIsShown() {
    Measured hb = new Measured(DAY, new BigDecimal("60"), upTo("175"), false);

    assertThat(Trend.of(List.of(hb)).orElseThrow().band()).isEqualTo(new Trend.Band("", ""));
    assertThat(Trend.of(List.of(hb)).orElseThrow().limit()).isNotEmpty();
  }

  @Test
  void aLimitFarAboveAllValuesIsNotDrawn() {
    Measured hb = new Measured(DAY, new BigDecimal("84"), upTo("300"), false);

    assertThat(Trend.of(List.of(hb)).orElseThrow().limit()).isEmpty();
  }

  @Test
  void aLabelCoversNoOther() {
    List<Measured> near = List.of(at(0, "91"), at(700, "83"), at(708, "84"));

    assertThat(Trend.of(near).orElseThrow().dots())
        .extracting(Trend.Dot::label)
        .containsExactly("91", "", "84");
  }

  @Test
  void labelsOnlyTheTellingOnesOfMany() {
    List<Measured> many =
        IntStream.range(0, 20).mapToObj(day -> at(day, "" + (100 + day))).toList();

    assertThat(Trend.of(many).orElseThrow().dots())
        .extracting(Trend.Dot::label)
        .filteredOn(label -> !label.isEmpty())
        .containsExactly("100", "119");
  }

  @Test
  void drawsNothingWithoutANumberAndAMonth() {
    assertThat(Trend.of(List.of())).isEmpty();
    assertThat(Measured.of(told("84", "2026"), Range.NONE, false)).isEmpty();
    assertThat(Measured.of(told("", "2026-09-08"), Range.NONE, false)).isEmpty();
    assertThat(Measured.of(told("84", "2026-09"), Range.NONE, false).orElseThrow().day())
        .isEqualTo(LocalDate.of(2026, 9, 15));
  }

  private static ValueTold told(String converted, String taken) {
    return new ValueTold("8.4", "g/dL", converted, "", "", taken);
  }

  private static Measured at(int day, String value) {
    return new Measured(DAY.plusDays(day), new BigDecimal(value), Range.NONE, false);
  }

  private static Range upTo(String upper) {
    return new Range(Optional.empty(), Optional.of(new BigDecimal(upper)));
  }

  private static Range range(BigDecimal lower, BigDecimal upper) {
    return new Range(Optional.of(lower), Optional.of(upper));
  }
}
