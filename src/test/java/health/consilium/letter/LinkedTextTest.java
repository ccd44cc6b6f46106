package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LinkedText.Piece;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkedTextTest {

  private static final UUID RECORD = UUID.randomUUID();
  private static final String PLACE = "discharge summary, 9\u00a0Sep\u00a02026, pp.\u00a02, 4";

  private static final String FIRST = PLACE.substring(0, PLACE.length() - 3);

  private final LetterContent content = LetterFixture.previewCiting(RECORD);

  @Test
  void everyPageNumberLeadsToItsPage() {
    assertThat(linked().of("Relapsed [" + PLACE + "]."))
        .containsExactly(
            new Piece("Relapsed [", null, ""),
            new Piece(FIRST, "#2", FIRST),
            new Piece(", ", null, ""),
            new Piece("4", "#4", "discharge summary, 9\u00a0Sep\u00a02026, p.\u00a04"),
            new Piece("].", null, ""));
  }

  @Test
  void theWordsStayAsTheyAre() {
    String text = "One " + PLACE + ", two " + PLACE;

    assertThat(linked().of(text).stream().map(Piece::words).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void morePagesThanTheLetterCitesAreNoPlaceOfIt() {
    assertThat(linked().of(PLACE + "1")).allMatch(piece -> piece.link() == null);
    assertThat(linked().of(PLACE + ", 7")).allMatch(piece -> piece.link() == null);
    assertThat(linked().of("x" + PLACE)).allMatch(piece -> piece.link() == null);
  }

  @Test
  void aPageThatIsNotToBeOpenedLeadsNowhere() {
    var links =
        new LinkedText(
            content,
            LetterWords.in(Language.ENGLISH),
            citation -> citation.page() == 4 ? Optional.empty() : Optional.of("#"));

    assertThat(links.leadsSomewhere()).isTrue();
    assertThat(links.of(PLACE)).extracting(Piece::link).containsExactly("#", null, null);
  }

  @Test
  void onePageThatIsCitedForSeveralPassagesIsOpenedAsAWhole() {
    Citation spleen = cited(2, RECORD + ":2~spleen");
    Citation marrow = cited(2, RECORD + ":2~marrow");
    LinkedText links = linkedTo(LetterFixture.previewCiting(List.of(spleen, marrow)));
    String place = "discharge summary, 9\u00a0Sep\u00a02026, p.\u00a02";

    assertThat(links.of(place)).extracting(Piece::link).containsExactly(RECORD + ":2");
    assertThat(links.citing(List.of(marrow)).of(place))
        .extracting(Piece::link)
        .containsExactly(marrow.place());
  }

  @Test
  void whatTwoRecordsAreCalledByLeadsNowhere() {
    Citation ours = cited(2, RECORD + ":2");
    Citation other = cited(2, UUID.randomUUID() + ":2");
    LinkedText links = linkedTo(LetterFixture.previewCiting(List.of(ours, other)));

    assertThat(links.of("discharge summary, 9\u00a0Sep\u00a02026, p.\u00a02"))
        .extracting(Piece::link)
        .containsOnlyNulls();
  }

  @Test
  void eachPageOfAShortRunIsNamedAndOpened() {
    List<Citation> run = Stream.of(3, 4, 5).map(page -> cited(page, RECORD + ":" + page)).toList();
    LinkedText links = linkedTo(LetterFixture.previewCiting(run));
    String kept = "discharge summary, 9\u00a0Sep\u00a02026, pp.\u00a03–5";

    assertThat(links.of(LetterWords.in(Language.ENGLISH).places(run)))
        .extracting(Piece::link)
        .filteredOn(Objects::nonNull)
        .containsExactly(RECORD + ":3", RECORD + ":4", RECORD + ":5");
    assertThat(new PlaceWords(LetterWords.in(Language.ENGLISH)).spellings(run))
        .containsExactly("3, 4, 5", "3–5");
    assertThat(
            linkedTo(LetterFixture.previewCiting(run, List.of(new CitedPlace(kept, run)))).of(kept))
        .extracting(Piece::link)
        .filteredOn(Objects::nonNull)
        .containsExactly(RECORD + ":3", RECORD + ":5");
  }

  @Test
  void aLetterThatWasKeptBeforeReadsAsItDid() {
    LetterContent before = LetterFixture.fullLetter();
    var links =
        new LinkedText(
            before,
            LetterWords.in(Language.ENGLISH),
            citation -> citation.recordId().map(UUID::toString));

    assertThat(links.of("As [treatment summary, 9\u00a0Sep\u00a02026, p.\u00a01] says."))
        .allMatch(piece -> piece.link() == null);
    assertThat(links.leadsSomewhere()).isFalse();
  }

  private LinkedText linked() {
    return new LinkedText(content, LetterWords.in(Language.ENGLISH), LinkedTextTest::anchor);
  }

  private static LinkedText linkedTo(LetterContent content) {
    return new LinkedText(
        content,
        LetterWords.in(Language.ENGLISH),
        citation -> Optional.ofNullable(citation.place()));
  }

  private static Citation cited(int page, String place) {
    return new Citation(RecordKind.DISCHARGE_SUMMARY, LocalDate.of(2026, 9, 9), page, 0, place);
  }

  private static Optional<String> anchor(Citation citation) {
    return citation.recordId().filter(RECORD::equals).map(same -> "#" + citation.page());
  }
}
