package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.language.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterContentConverterTest {

  static Stream<LetterContent> letters() {
    return Stream.of(
        LetterFixture.fullLetter(),
        LetterFixture.fullLetterInChinese(),
        LetterFixture.continueLetter(),
        LetterFixture.emptyDraft(Language.CHINESE));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void readsBackWhatItKept(LetterContent content) {
    var converter = new LetterContentConverter();

    String kept = converter.convertToDatabaseColumn(content);

    assertThat(converter.convertToEntityAttribute(kept)).isEqualTo(content);
  }
}
