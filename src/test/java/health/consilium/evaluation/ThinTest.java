package health.consilium.evaluation;

import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.Treatment.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThinTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
  private static final Citation PAGE = new Citation(UUID.randomUUID(), 1);

  @Test
  void aValueHasItsDayAndItsUnit() {
    assertThat(incomplete(KeyAnalyte.HAEMOGLOBIN, "g/L", DAY)).isFalse();
    assertThat(incomplete(KeyAnalyte.HAEMOGLOBIN, "", DAY)).isTrue();
    assertThat(incomplete(KeyAnalyte.HAEMOGLOBIN, "g/L", null)).isTrue();
    assertThat(incomplete(KeyAnalyte.PERFORMANCE_STATUS, "", DAY)).isFalse();
    assertThat(Thin.hasValueWithoutDayOrUnit(CurrentStatus.EMPTY)).isFalse();
  }

  @Test
  void ldhHasTheLimitOfItsLaboratory() {
    assertThat(Thin.hasLdhWithoutLimit(with(value(KeyAnalyte.LDH, "U/L", "", DAY)))).isTrue();
    assertThat(Thin.hasLdhWithoutLimit(with(value(KeyAnalyte.LDH, "U/L", "<225", DAY)))).isFalse();
    assertThat(Thin.hasLdhWithoutLimit(CurrentStatus.EMPTY)).isFalse();
  }

  @Test
  void asManyLinesAreWrittenAsCounted() {
    assertThat(Thin.countsOtherThanWritten(counted(2, line(PAGE)))).isTrue();
    assertThat(Thin.countsOtherThanWritten(counted(1, line(PAGE)))).isFalse();
    assertThat(Thin.countsOtherThanWritten(counted(2))).as("none is written yet").isFalse();
  }

  @Test
  void linesAndAnswersHaveAPage() {
    EvaluationForm form = finished(EvaluationForm.empty(2));

    assertThat(Thin.hasUncitedLine(counted(1, line()))).isTrue();
    assertThat(Thin.hasUncitedLine(counted(1, line(PAGE)))).isFalse();
    assertThat(Thin.hasUncitedAnswer(form)).isTrue();
    assertThat(Thin.hasUncitedAnswer(EvaluationForm.empty(2))).as("none is written").isFalse();
    assertThat(Thin.hasUncitedReason(form)).as("none is written").isFalse();
  }

  private static boolean incomplete(KeyAnalyte analyte, String unit, @Nullable LocalDate taken) {
    return Thin.hasValueWithoutDayOrUnit(with(value(analyte, unit, "", taken)));
  }

  private static KeyValue value(
      KeyAnalyte analyte, String unit, String range, @Nullable LocalDate taken) {
    return new KeyValue(analyte, "", "84", unit, range, taken, "", List.of(), null);
  }

  private static CurrentStatus with(KeyValue value) {
    return new CurrentStatus(null, null, List.of(value), "");
  }

  private static Treatment counted(int count, Line... lines) {
    return new Treatment(List.of(lines), null, null, count, "", List.of(), List.of());
  }

  private static Line line(Citation... cited) {
    return new Line("VRd", "", "", null, null, "", "", "", List.of(cited), List.of());
  }
}
