package health.consilium.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAnswerTest {

  @ParameterizedTest
  @CsvSource({"27, 3, 1984", "'27 ', 03, 1984", "２７, ３, １９８４"})
  void readsWhatPeopleType(String day, String month, String year) throws DateAnswer.Wrong {
    assertThat(new DateAnswer(day, month, year).toDate()).isEqualTo(LocalDate.of(1984, 3, 27));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3, 1984, dayMissing, day",
    "27, '', 1984, monthMissing, month",
    "27, 3, '', yearMissing, year",
    "27, 3, 84, yearFourDigits, year",
    "27, 13, 1984, monthRange, month",
    "31, 2, 1984, notReal, day",
    "0, 2, 1984, notReal, day",
    "27, March, 1984, numbersOnly, month",
    "-2, 3, 1984, numbersOnly, day",
    "27, 3, 19845, numbersOnly, year"
  })
  void saysWhichPartIsWrong(String day, String month, String year, String key, String part) {
    assertThatThrownBy(() -> new DateAnswer(day, month, year).toDate())
        .isInstanceOfSatisfying(
            DateAnswer.Wrong.class,
            wrong -> {
              assertThat(wrong.key()).isEqualTo(key);
              assertThat(wrong.part()).isEqualTo(part);
            });
  }

  @Test
  void letsTheMonthBeUnknown() throws DateAnswer.Wrong {
    assertThat(new DateAnswer("", "8", "2024").toMonth()).isEqualTo("2024-08");
    assertThat(new DateAnswer("", "", "2024").toMonth()).isEqualTo("2024");
  }

  @Test
  void showsAgainWhatWasKept() {
    assertThat(DateAnswer.of(LocalDate.of(1984, 3, 7))).isEqualTo(new DateAnswer("7", "3", "1984"));
    assertThat(DateAnswer.of("2024-08")).isEqualTo(new DateAnswer("", "8", "2024"));
    assertThat(DateAnswer.of("2024")).isEqualTo(new DateAnswer("", "", "2024"));
    assertThat(DateAnswer.of(null).isEmpty()).isTrue();
  }
}
