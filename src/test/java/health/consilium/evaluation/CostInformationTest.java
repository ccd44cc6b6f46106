package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostInformationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  @ParameterizedTest
  @CsvSource({"'',CNY,true", "List,'',true", "' ',' ',true", "List,CNY,false"})
  void noNumberStandsWithoutItsSource(String source, String currency, boolean wants) {
    var price = new CostInformation(source, DAY, currency, "1 166 000", "");
    var others = new CostInformation(source, DAY, currency, "", "Stay: 90 000");

    assertThat(price.wantsSource()).isEqualTo(wants);
    assertThat(others.wantsSource()).isEqualTo(wants);
    assertThat(new CostInformation(source, null, currency, "1", "").wantsSource()).isTrue();
  }

  @Test
  void wordsWithoutANumberNeedNone() {
    var words = new CostInformation("", null, "", "", "Not included: travel.");

    assertThat(words.wantsSource()).isFalse();
    assertThat(words.onlySourced()).isEqualTo(words);
    assertThat(CostInformation.NONE.wantsSource()).isFalse();
    assertThat(CostInformation.NONE.saysSomething()).isFalse();
  }

  @Test
  void leavesOutNumbersWithoutASource() {
    assertThat(new CostInformation("List", null, "CNY", "1 166 000", "Not travel").onlySourced())
        .isEqualTo(new CostInformation("", null, "", "", "Not travel"));
    assertThat(new CostInformation("", DAY, "CNY", "", "Stay: ９０ 000").onlySourced())
        .isEqualTo(CostInformation.NONE);
    var sourced = new CostInformation("List", DAY, "CNY", "1 166 000", "Stay: 90 000");
    assertThat(sourced.onlySourced()).isEqualTo(sourced);
  }

  @Test
  void aNumberThatWasWrittenInWordsIsNoticed() {
    assertThat(plan("About 1 166 000", CostInformation.NONE).tellsUnsourcedNumber()).isTrue();
    assertThat(plan("Free.", CostInformation.NONE).tellsUnsourcedNumber()).isFalse();
    assertThat(
            plan("1 166 000", new CostInformation("List", DAY, "CNY", "", ""))
                .tellsUnsourcedNumber())
        .isFalse();
  }

  private static Plan plan(String costs, CostInformation listed) {
    return new Plan(List.of(), List.of(), List.of(), costs, List.of(), "", listed);
  }
}
