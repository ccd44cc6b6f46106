package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          m-protein     | s-FLC ratio; M-protein 3.7 g/dL
          M-PROTEIN 3.7 | 'M‑protein
            3.7'
          血红蛋白       | '血 红 蛋
          白 84'
          血 红          | 血红蛋白
          ＣＤ１３８     | CD138 +
          (restricted)  | kappa + (restricted)
          điều trị      | ĐIỀU TRỊ
          """)
  void findsWordsHoweverTheyAreWritten(String typed, String text) {
    assertThat(SoughtWords.typed(typed).in(text)).isPresent();
  }

  @Test
  void saysWhatStandsAroundTheFirstPlaceAndHowManyThereAre() {
    var passage = SoughtWords.typed("ldh").in("LDH 455\nthen LDH 412 U/L").orElseThrow();

    assertThat(passage.places()).isEqualTo(2);
    assertThat(passage.before()).isEmpty();
    assertThat(passage.words()).isEqualTo("LDH");
    assertThat(passage.after()).isEqualTo(" 455 then LDH 412 U/L");
  }

  @Test
  void findsNothingWhenNothingIsSought() {
    assertThat(SoughtWords.typed(" \n ").areNone()).isTrue();
    assertThat(SoughtWords.typed(" ").in("Hb 84")).isEmpty();
  }

  @Test
  void cutsNoLetterInTwo() {
    var passage = SoughtWords.typed("x").in("𠀀".repeat(61) + "x").orElseThrow();

    assertThat(passage.before().codePoints()).containsOnly("𠀀".codePointAt(0));
  }
}
