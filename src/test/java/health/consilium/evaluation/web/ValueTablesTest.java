package health.consilium.evaluation.web;

import static health.consilium.evaluation.values.ValuesTold.accepted;
import static health.consilium.evaluation.values.ValuesTold.doubted;
import static health.consilium.evaluation.values.ValuesTold.open;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.values.ProposedValue;
import health.consilium.platform.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueTablesTest {

  @Test
  void saysHowManyTheChartDoesNotShow() {
    ValueTables tables =
        of(
            accepted("hb", "84", "g/L", "2026-09-08"),
            accepted("hb", "90", "g/L", ""),
            accepted("plt", "96", "10*9/L", "2026"),
            open("wbc", "4", "10*9/L", ""));

    assertThat(tables.charts())
        .extracting(chart -> chart.key() + " " + chart.drawing().dots().size())
        .as("platelets have no point, and that is said; nothing is accepted of the third")
        .containsExactly("hb 1", "plt 0");
    assertThat(tables.charts())
        .allSatisfy(chart -> assertThat(chart.leftOut()).contains("not drawn: 1"));
    assertThat(tables.leftOut()).isEqualTo(tables.charts().getFirst().leftOut());
    assertThat(of(accepted("hb", "84", "g/L", "2026-09-08")).leftOut()).isEmpty();
  }

  @Test
  void aValueAfterATransfusionLooksOtherwiseAndIsTold() {
    var chart =
        of(doubted(accepted("hb", "84", "g/L", "2026-09-08"), "TRANSFUSED")).charts().getFirst();

    assertThat(chart.drawing().dots()).allMatch(ValueTables.Point::doubtful);
    assertThat(chart.words()).contains("note");
  }

  private static ValueTables of(ProposedValue... values) {
    List<ProposedValue> all = Stream.of(values).toList();
    return ValueTables.of(
        all, "hb", new ValueWords(Language.ENGLISH, LocalDate.of(2026, 9, 20), List.of(), all));
  }
}
