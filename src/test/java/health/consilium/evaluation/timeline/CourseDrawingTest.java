package health.consilium.evaluation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.Treatment.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseDrawingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  @ParameterizedTest
  @CsvSource({
    "2024-08-26, 2024-08-26",
    "26/08/2024, 2024-08-26",
    "Aug 2024, 2024-08-15",
    "2024-08, 2024-08-15",
    "2024年8月, 2024-08-15",
    "2024, 2024-07-01",
  })
  void readsADayAsItIsWritten(String written, LocalDate day) {
    assertThat(ConfirmedLine.day(written)).contains(day);
  }

  @Test
  void drawsLinesAndEventsOnOneAxis() {
    CourseDrawing drawing =
        draw(
            List.of(line(1, "2024-08-26", "2024-11-30", "2025-01-20", "2025-10-20")),
            List.of(at("2024-08-12", "52"), at("2026-09-08", "37")));

    assertThat(drawing.bars()).singleElement().satisfies(bar -> assertThat(bar.isOpen()).isFalse());
    assertThat(drawing.transplants()).hasSize(1);
    assertThat(drawing.progressions()).hasSize(1);
    assertThat(drawing.points()).startsWith("60.0,208.0 ").endsWith("700.0,259.3");
    assertThat(drawing.levels().getFirst().label()).isEqualTo("0");
  }

  @Test
  void aLineThatGoesOnReachesToday() {
    CourseDrawing drawing = draw(List.of(line(1, "2026-01-08", "", "", "")), List.of());

    assertThat(drawing.bars().getFirst().isOpen()).isTrue();
    assertThat(drawing.bars().getFirst().width()).isEqualTo("640.0");
  }

  @Test
  void labelsOfNeighboursStandInDifferentRows() {
    CourseDrawing drawing =
        draw(
            List.of(
                line(1, "2020-01-01", "2025-01-01", "", ""),
                line(2, "2026-03-01", "2026-03-10", "", "2026-03-10"),
                line(3, "2026-03-11", "2026-03-20", "", "2026-03-20")),
            List.of());

    assertThat(drawing.bars()).extracting(CourseDrawing.Bar::labelY).containsExactly(98, 98, 112);
    assertThat(drawing.progressions())
        .extracting(CourseDrawing.Event::labelY)
        .containsExactly(14, 28);
  }

  @Test
  void drawsNothingWithoutADay() {
    List<ConfirmedLine> undated = List.of(line(1, "before that", "", "", ""));

    assertThat(CourseDrawing.of(undated, List.of(), TODAY)).isEmpty();
  }

  private static CourseDrawing draw(List<ConfirmedLine> lines, List<Measured> values) {
    return CourseDrawing.of(lines, values, TODAY).orElseThrow();
  }

  private static ConfirmedLine line(
      int number, String from, String to, String transplanted, String progressed) {
    return ConfirmedLine.of(
        number,
        new Line("VRd", from, to, null, null, progressed, transplanted, "", List.of(), List.of()));
  }

  private static Measured at(String day, String value) {
    return new Measured(LocalDate.parse(day), new BigDecimal(value), Measured.Range.NONE, false);
  }
}
