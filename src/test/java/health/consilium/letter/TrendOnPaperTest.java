package health.consilium.letter;

import static health.consilium.evaluation.values.ValuesTold.accepted;
import static health.consilium.evaluation.values.ValuesTold.left;
import static health.consilium.evaluation.values.ValuesTold.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.letter.LetterTrend.Figure;
import health.consilium.letter.LetterTrend.OnDay;
import health.consilium.platform.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendOnPaperTest {

  private static final CurrentStatus EMPTY = EvaluationForm.empty(1).status();
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 8);

  @Test
  void tellsOnlyWhatWasAccepted() {
    List<OnDay> days =
        trend(
            accepted("hb", "84", "g/L", "2026-09-08"),
            open("hb", "90", "g/L", "2026-08-08"),
            left("plt", "110", "10*9/L", "2026-09-08"));

    assertThat(days)
        .extracting(OnDay::name, OnDay::day)
        .containsExactly(tuple("Haemoglobin", SEPTEMBER));
  }

  @Test
  void tellsTheNewestThreeDaysOfEachInTheirOrder() {
    List<OnDay> days =
        trend(
            accepted("plt", "90", "10*9/L", "2026-09-08"),
            accepted("hb", "84", "g/L", "2026-09-08"),
            accepted("hb", "99", "g/L", "2026-05-02"),
            accepted("hb", "95", "g/L", "2026-06-02"),
            accepted("hb", "91", "g/L", "2026-07-02"));

    assertThat(days)
        .extracting(day -> day.name() + " " + day.day())
        .containsExactly(
            "Haemoglobin 2026-06-02",
            "Haemoglobin 2026-07-02",
            "Haemoglobin 2026-09-08",
            "Platelets 2026-09-08");
  }

  @Test
  void tellsNoValueWithoutItsDayAndNoneThatNobodyLooksAtFirst() {
    List<OnDay> days =
        trend(
            accepted("hb", "84", "g/L", ""),
            accepted("hb", "84", "g/L", "2026-09"),
            accepted("ecog", "1", "", "2026-09-08"),
            accepted("crp", "12", "mg/L", "2026-09-08"));

    assertThat(days).isEmpty();
  }

  @Test
  void saysHowManyHaveNoCertainDay() {
    var places = new PlacesOnPaper(List.of(), List.of());
    LetterTrend trend =
        new TrendOnPaper(EMPTY, places, Language.ENGLISH)
            .of(
                List.of(
                    accepted("hb", "84", "g/L", "2026-09-08"),
                    accepted("hb", "90", "g/L", "2026-08"),
                    accepted("plt", "90", "10*9/L", ""),
                    open("plt", "91", "10*9/L", ""),
                    accepted("crp", "12", "mg/L", "")));

    assertThat(trend.leftOut()).isEqualTo(2);
  }

  @Test
  void writesAllThatWasMeasuredOnOneDayInOneRow() {
    List<OnDay> days =
        trend(
            accepted("plt", "90", "10*9/L", "2026-09-08"),
            accepted("plt", "94", "10*9/L", "2026-09-08"));

    assertThat(days)
        .singleElement()
        .extracting(OnDay::figures)
        .isEqualTo(
            List.of(new Figure("90 10*9/L", "90 × 10⁹/L"), new Figure("94 10*9/L", "94 × 10⁹/L")));
  }

  @Test
  void diseaseBurdenIsWhatThePhysicianTookOver() {
    ProposedValue kappa = accepted("flc_kappa", "120", "mg/L", "2026-09-08");
    ProposedValue protein = accepted("m_protein_serum", "3", "g/L", "2026-09-08");
    KeyValue burden = EMPTY.value(KeyAnalyte.DISEASE_BURDEN);
    var takenOver =
        new CurrentStatus(
            null,
            null,
            List.of(
                new KeyValue(
                    burden.analyte(), "", "120", "mg/L", "", SEPTEMBER, "", List.of(), kappa.id())),
            "");

    assertThat(trend(EMPTY, kappa, protein))
        .extracting(OnDay::name)
        .containsExactly("Serum M-protein (electrophoresis)");
    assertThat(trend(takenOver, kappa, protein))
        .extracting(OnDay::name)
        .containsExactly("Kappa free light chain");
  }

  private static List<OnDay> trend(ProposedValue... values) {
    return trend(EMPTY, values);
  }

  private static List<OnDay> trend(CurrentStatus status, ProposedValue... values) {
    var places = new PlacesOnPaper(List.of(), List.of());
    return new TrendOnPaper(status, places, Language.ENGLISH).of(Stream.of(values).toList()).days();
  }
}
