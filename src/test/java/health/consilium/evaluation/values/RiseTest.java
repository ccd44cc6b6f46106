package health.consilium.evaluation.values;

import static health.consilium.evaluation.values.ValuesTold.accepted;
import static health.consilium.evaluation.values.ValuesTold.left;
import static health.consilium.evaluation.values.ValuesTold.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseTest {

  private static final String M_PROTEIN = "m_protein_serum";

  @ParameterizedTest
  @CsvSource({
    "m_protein_serum, 20, 25, true",
    "m_protein_serum, 20, 24.9, false",
    "m_protein_serum, 12, 16, false",
    "m_protein_serum, 40, 46, false",
    "m_protein_serum, 0, 5, true",
    "m_protein_urine_24h, 100, 300, true",
    "m_protein_urine_24h, 100, 299, false",
    "hb, 60, 120, false",
    "igg, 10, 60, false",
  })
  void isAQuarterAndAsMuchAsTheCriteriaAsk(
      String analyte, String before, String now, boolean rises) {
    ProposedValue low = accepted(analyte, before, "", "2026-03-01");
    ProposedValue value = open(analyte, now, "", "2026-09-08");

    assertThat(Rise.of(value, List.of(low, value)).isPresent()).isEqualTo(rises);
  }

  @Test
  void countsFromTheLowestThatWasAcceptedBefore() {
    ProposedValue now = open(M_PROTEIN, "37", "g/L", "2026-09-08");
    List<ProposedValue> all =
        List.of(
            accepted(M_PROTEIN, "52", "g/L", "2024-08-20"),
            accepted(M_PROTEIN, "20", "g/L", "2025-01-10"),
            accepted(M_PROTEIN, "26", "g/L", "2026-03-03"),
            left(M_PROTEIN, "2", "g/L", "2025-02-01"),
            open(M_PROTEIN, "1", "g/L", "2025-03-01"),
            accepted(M_PROTEIN, "3", "g/L", "2026-09-20"),
            now);

    Rise rise = Rise.of(now, all).orElseThrow();

    assertThat(rise.lowest()).isEqualByComparingTo("20");
    assertThat(rise.lowestOn()).isEqualTo(LocalDate.parse("2025-01-10"));
    assertThat(rise.by()).isEqualByComparingTo("17");
    assertThat(rise.percent().orElseThrow()).isEqualByComparingTo("85");
  }

  @Test
  void takesLightChainsByTheDifferenceOfADaysTwo() {
    ProposedValue kappa = open("flc_kappa", "8", "mg/L", "2026-09-08");
    ProposedValue lambda = open("flc_lambda", "412", "mg/L", "2026-09-08");
    List<ProposedValue> all =
        List.of(
            accepted("flc_kappa", "10", "mg/L", "2025-05-01"),
            accepted("flc_lambda", "110", "mg/L", "2025-05-01"),
            accepted("flc_lambda", "20", "mg/L", "2025-02-01"),
            kappa,
            lambda);

    assertThat(Rise.of(lambda, all)).isEqualTo(Rise.of(kappa, all)).isPresent();
    assertThat(Rise.of(lambda, all).orElseThrow().by()).isEqualByComparingTo("304");
  }

  @Test
  void saysNothingOfADayThatIsNotKnown() {
    ProposedValue low = accepted(M_PROTEIN, "2", "g/L", "2026");
    ProposedValue now = open(M_PROTEIN, "37", "g/L", "2026-09-08");
    ProposedValue noDay = open(M_PROTEIN, "37", "g/L", "");

    assertThat(Rise.of(now, List.of(low, now))).isEqualTo(Optional.empty());
    assertThat(Rise.of(noDay, List.of(low, noDay))).isEqualTo(Optional.empty());
  }
}
