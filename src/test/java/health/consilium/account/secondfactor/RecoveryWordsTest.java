package health.consilium.account.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecoveryWordsTest {

  @Test
  void areReadAsTheyWerePrintedAndAsPeopleTypeThem() {
    RecoveryWords words = RecoveryWords.random();

    assertThat(words.printed()).matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
    assertThat(RecoveryWords.typed(words.printed())).contains(words);
    assertThat(RecoveryWords.typed(" " + words.printed().toLowerCase(Locale.ROOT) + " "))
        .contains(words);
    assertThat(RecoveryWords.typed(words.printed().replace('-', ' '))).contains(words);
  }

  @Test
  void areNothingElse() {
    assertThat(RecoveryWords.typed("")).isEmpty();
    assertThat(RecoveryWords.typed("123456")).isEmpty();
  }

  @Test
  void areNeverTheSameTwice() {
    assertThat(Stream.generate(RecoveryWords::random).limit(1000).collect(Collectors.toSet()))
        .hasSize(1000);
  }
}
