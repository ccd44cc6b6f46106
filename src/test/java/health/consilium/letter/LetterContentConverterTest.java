package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.language.Language;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterContentConverterTest {

  static Stream<LetterContent> letters() {
    return Stream.of(
        LetterFixture.fullLetter(),
        LetterFixture.fullLetterInChinese(),
        LetterFixture.continueLetter(),
        LetterFixture.previewCiting(UUID.randomUUID()),
        LetterFixture.emptyDraft(Language.CHINESE));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void readsBackWhatItKept(LetterContent content) {
    var converter = new LetterContentConverter();

    String kept = converter.convertToDatabaseColumn(content);

    assertThat(converter.convertToEntityAttribute(kept)).isEqualTo(content);
  }

  /** One that left before its places could be opened names them as it did. */
  @Test
  void readsALetterWithoutPlacesToOpen() {
    var converter = new LetterContentConverter();
    String before =
        converter
            .convertToDatabaseColumn(LetterFixture.fullLetter())
            .replace("\"placed\":[],", "")
            .replaceAll("\"number\":0,", "")
            .replaceAll(",\"number\":0", "");

    assertThat(before).doesNotContain("placed", "\"number\":0");
    assertThat(converter.convertToEntityAttribute(before)).isEqualTo(LetterFixture.fullLetter());
  }

  /** A letter that left while it could hold one protocol only says the same for ever. */
  @Test
  void readsALetterOfOneProtocol() {
    var converter = new LetterContentConverter();
    LetterContent content = LetterFixture.fullLetter();
    String now = converter.convertToDatabaseColumn(content);

    String before =
        now.replace("\"protocols\":[{\"approved", "\"protocol\":{\"approved")
            .replace("}],\"signOff\"", "},\"signOff\"");

    assertThat(before).isNotEqualTo(now);
    assertThat(converter.convertToEntityAttribute(before)).isEqualTo(content);
    assertThat(converter.convertToEntityAttribute(withoutProtocols(now)).protocols()).isEmpty();
  }

  /** A letter that left before departments were named says nothing of them. */
  @Test
  void readsALetterWithoutDepartments() {
    var converter = new LetterContentConverter();
    String before =
        converter
            .convertToDatabaseColumn(LetterFixture.fullLetter())
            .replaceAll("\"departments\":\\[[^]]*\\],", "")
            .replaceAll("\"followUp\":\"[^\"]*\",", "");

    assertThat(before).doesNotContain("departments", "followUp");
    assertThat(converter.convertToEntityAttribute(before).opinion().departments()).isEmpty();
    assertThat(converter.convertToEntityAttribute(before).opinion().followUp()).isEmpty();
  }

  /** Nor does one that left before it was asked say how the records were read. */
  @Test
  void readsALetterThatAdvisesNoReview() {
    var converter = new LetterContentConverter();
    String before =
        converter
            .convertToDatabaseColumn(LetterFixture.fullLetter())
            .replaceAll(",\"pathologyReviewAdvised\":true", "")
            .replaceAll(",\"translation\":\"CERTIFIED\"", "");

    LetterContent read = converter.convertToEntityAttribute(before);

    assertThat(before).doesNotContain("pathologyReview", "CERTIFIED");
    assertThat(read.findings().diagnosis().pathologyReviewAdvised()).isFalse();
    assertThat(read.sources().translation()).isNull();
  }

  /** Nor does one that left before tell the course of treatment date by date. */
  @Test
  void readsALetterWithoutACourse() {
    var converter = new LetterContentConverter();
    String before =
        converter
            .convertToDatabaseColumn(LetterFixture.fullLetter())
            .replaceAll("\"exposure\":\\{\"classes\":\\[.*?\"}]},", "")
            .replaceAll(",?\"(transplanted|progressed)\":\"[^\"]*\"", "");

    LetterContent read = converter.convertToEntityAttribute(before);

    assertThat(before).doesNotContain("\"exposure", "\"transplanted", "\"progressed");
    assertThat(read.findings().exposure().classes()).isEmpty();
    assertThat(read.findings().lines().getFirst().transplanted()).isEmpty();
  }

  /** Nor one that told stage, genetics and what cannot wait in words only. */
  @Test
  void readsALetterWithoutStagesAndGeneticTests() {
    var converter = new LetterContentConverter();
    String kept = converter.convertToDatabaseColumn(LetterFixture.fullLetter());

    String before =
        kept.replaceAll(
                ",?\"(stages|geneticTests)\":\\[(\\{(\"citations\":\\[[^]]*\\]|[^]])*)?\\]", "")
            .replace(",\"urgent\":[]", "");

    LetterContent read = converter.convertToEntityAttribute(before);
    assertThat(before).doesNotContain("stages", "geneticTests", "\"urgent\"");
    assertThat(read.findings().status().urgent()).isEmpty();
    assertThat(read.findings().diagnosis().stages()).isEmpty();
    assertThat(read.findings().diagnosis().geneticTests()).isEmpty();
    assertThat(read.findings().diagnosis().stageAtDiagnosis()).startsWith("A stage belongs");
  }

  /** Nor does one that left before say more of costs than it said. */
  @Test
  void readsALetterWithoutListedCosts() {
    var converter = new LetterContentConverter();
    String kept = converter.convertToDatabaseColumn(LetterFixture.fullLetter());

    String before = kept.replaceAll(",?\"listed\":\\{[^}]*\\}", "");

    assertThat(before).doesNotContain("listed\":");
    assertThat(converter.convertToEntityAttribute(before).opinion().listed()).isNull();
  }

  /** Nor does one that left before set records aside, or tell before what another is needed. */
  @Test
  void readsALetterThatSetNoRecordAside() {
    var converter = new LetterContentConverter();
    String kept = converter.convertToDatabaseColumn(LetterFixture.fullLetter());

    String before =
        kept.replaceAll(",?\"excluded\":\\[[^]]*\\],?", "")
            .replaceAll(",?\"neededBefore\":\"[A-Z]*\"", "");

    assertThat(before).doesNotContain("excluded\"", "neededBefore");
    LetterContent.Sources sources = converter.convertToEntityAttribute(before).sources();
    assertThat(sources.excluded()).isEmpty();
    assertThat(sources.missing()).hasSize(3).allMatch(item -> item.neededBefore() == null);
  }

  /** Nor does one that left before tell values over time. */
  @Test
  void readsALetterWithoutATrend() {
    var converter = new LetterContentConverter();
    String kept = converter.convertToDatabaseColumn(LetterFixture.fullLetter());

    String before = kept.replaceAll(",\"trend\":\\{\"days\":\\[.*?\"}],\"leftOut\":0}", "");

    assertThat(before).isNotEqualTo(kept).doesNotContain("trend");
    assertThat(converter.convertToEntityAttribute(before).findings().trend().days()).isEmpty();
  }

  /** One that left before counts nothing that its table does not hold. */
  @Test
  void readsATrendThatLeftNothingOut() {
    var converter = new LetterContentConverter();
    LetterContent letter = LetterFixture.fullLetter();

    String before = converter.convertToDatabaseColumn(letter).replace(",\"leftOut\":0", "");

    assertThat(before).contains("trend").doesNotContain("leftOut");
    assertThat(converter.convertToEntityAttribute(before).findings().trend())
        .isEqualTo(letter.findings().trend());
  }

  @Test
  void readsALetterWithoutColleagues() {
    var converter = new LetterContentConverter();
    String before =
        converter
            .convertToDatabaseColumn(LetterFixture.continueLetter())
            .replaceAll("\"colleagues\":\\[[^]]*\\],", "");

    assertThat(before).doesNotContain("colleagues");
    assertThat(converter.convertToEntityAttribute(before).opinion().colleagues()).isEmpty();
  }

  private static String withoutProtocols(String letter) {
    return letter.replaceAll("\"protocols\":\\[.*\\],(?=\"signOff\")", "");
  }
}
