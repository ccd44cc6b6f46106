package health.consilium.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.letter.FindingWords;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterFixture;
import health.consilium.letter.LetterWords;
import health.consilium.letter.LinkedText;
import health.consilium.letter.LinkedText.Piece;
import health.consilium.letter.pdf.OpenHtmlLetterPrinter;
import health.consilium.letter.pdf.PrintedPages;
import health.consilium.platform.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperAndPageTest {

  private static final OpenHtmlLetterPrinter PRINTER = new OpenHtmlLetterPrinter();

  static Stream<LetterContent> letters() {
    return Stream.of(
        LetterFixture.fullLetter(),
        LetterFixture.fullLetterInChinese(),
        LetterFixture.urgentLetter(),
        LetterFixture.previewCiting(UUID.randomUUID()),
        LetterFixture.letterOfNoCertainDays(),
        LetterFixture.continueLetter());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void sayTheSameSentencesInTheSameOrderOfSigns(LetterContent content) {
    LetterWords words = LetterWords.in(content.heading().language());
    String paper = lettersOnly(new PrintedPages(PRINTER.print(content).pdf()).text());

    var found = new FindingWords(words);

    for (LetterPart part : new LetterFace(content, words).parts()) {
      part.texts().forEach(text -> assertThat(paper).contains(lettersOnly(text)));
      part.items().entries().forEach(text -> assertThat(paper).contains(lettersOnly(text)));
    }
    new LetterFindingsParts(content, words)
        .parts().stream()
            .flatMap(part -> Stream.concat(part.texts().stream(), part.items().entries().stream()))
            .forEach(text -> assertThat(paper).contains(lettersOnly(text)));
    assertThat(paper).contains(lettersOnly(found.diagnosis(content.findings().diagnosis())));
    assertThat(paper).contains(lettersOnly(found.statusNow(content.findings().status())));
    assertThat(paper).contains(lettersOnly(found.lineCounts(content.findings().lineCounts())));
    assertThat(signs(content, words))
        .isSortedAccordingTo((a, b) -> paper.indexOf(a) - paper.indexOf(b));
  }

  /** Also where nothing is left to list. */
  @Test
  void sayHowManyValuesAreNotListed() {
    LetterContent content = LetterFixture.letterOfNoCertainDays();
    LetterWords words = LetterWords.in(Language.ENGLISH);

    assertThat(lettersOnly(new PrintedPages(PRINTER.print(content).pdf()).text()))
        .contains(lettersOnly("Not listed, because their day is not certain: 5."));
    assertThat(new LetterFindingsParts(content, words).parts())
        .filteredOn(part -> part.heading().equals(words.text("trend")))
        .singleElement()
        .satisfies(part -> assertThat(part.texts()).singleElement().asString().contains("5"))
        .satisfies(part -> assertThat(part.table().rows()).isEmpty());
  }

  /** What a page leads to changes no word of it. */
  @Test
  void aPageWithLinksSaysTheSameWords() {
    LetterContent content = LetterFixture.previewCiting(UUID.randomUUID());
    LetterWords words = LetterWords.in(Language.ENGLISH);
    var links = new LinkedText(content, words, citation -> Optional.of("/records"));
    List<String> texts =
        Stream.concat(
                new LetterFace(content, words).parts().stream(),
                new LetterClinicalPart(content, words).parts().stream())
            .flatMap(
                part ->
                    Stream.concat(
                        part.texts().stream(), part.table().rows().stream().flatMap(List::stream)))
            .toList();

    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(links.of(text).stream().map(Piece::words).collect(Collectors.joining()))
                    .isEqualTo(text));
    assertThat(texts.stream().flatMap(text -> links.of(text).stream()))
        .filteredOn(piece -> piece.words().equals("4"))
        .hasSize(3)
        .allMatch(piece -> piece.link() != null);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void haveTheSameColumns(LetterContent content) {
    LetterWords words = LetterWords.in(content.heading().language());
    String paper = lettersOnly(new PrintedPages(PRINTER.print(content).pdf()).text());
    Set<String> headings =
        Stream.of("missing", "genetics", "values", "trend", "lines")
            .map(key -> words.text(key))
            .collect(Collectors.toSet());
    List<LetterPart> parts = new LetterClinicalPart(content, words).parts();

    assertThat(parts.getFirst().table().rows())
        .allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
    assertThat(
            Stream.concat(
                    Stream.of(parts.getFirst()),
                    parts.stream().filter(part -> headings.contains(part.heading())))
                .map(LetterPart::table)
                .filter(table -> !table.rows().isEmpty()))
        .allSatisfy(
            table -> assertThat(paper).contains(lettersOnly(String.join("", table.columns()))))
        .allSatisfy(
            table ->
                assertThat(table.rows()).allMatch(row -> row.size() == table.columns().size()));
  }

  private static List<String> signs(LetterContent content, LetterWords words) {
    return new LetterFace(content, words)
        .parts().stream()
            .filter(LetterPart::urgent)
            .flatMap(part -> part.items().entries().stream())
            .map(PaperAndPageTest::lettersOnly)
            .toList();
  }

  /** Line breaks, bullets and marks between columns are the paper's own. */
  private static String lettersOnly(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
