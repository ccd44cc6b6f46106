package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.CitedWords.Piece;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CitedWordsTest {

  private static final Citation SECOND = new Citation(UUID.randomUUID(), 2);
  private static final Citation FOURTH = new Citation(UUID.randomUUID(), 4);

  @Test
  void aPlaceStandsWhereTheWordsNameIt() {
    assertThat(pieces("The heart [2]. LDH [1].", SECOND, FOURTH))
        .containsExactly(
            words("The heart "), place(FOURTH), words(". LDH "), place(SECOND), words("."));
  }

  @Test
  void whatTheWordsDoNotNameStandsBehindThem() {
    assertThat(pieces("The heart.", SECOND, FOURTH))
        .containsExactly(words("The heart."), words(" "), place(SECOND), words(" "), place(FOURTH));
    assertThat(pieces("", SECOND)).containsExactly(place(SECOND));
  }

  @Test
  void aNumberThatIsNoneOfACitationStays() {
    assertThat(pieces("IMWG [3] [0]", SECOND))
        .containsExactly(words("IMWG [3] [0]"), words(" "), place(SECOND));
    assertThat(pieces("IMWG [1]")).containsExactly(words("IMWG [1]"));
    assertThat(pieces("")).isEmpty();
  }

  @Test
  void whatIsKeptForOthersCitesNothing() {
    assertThat(CitedWords.withoutNumbers("The heart [1][2] first.\nLDH is high[3]。[4]"))
        .isEqualTo("The heart first.\nLDH is high。");
    assertThat(CitedWords.withoutNumbers("[FISH] of [2024]")).isEqualTo("[FISH] of [2024]");
  }

  private static List<Piece> pieces(String words, Citation... cited) {
    return new CitedWords(words, List.of(cited)).pieces();
  }

  private static Piece words(String words) {
    return new Piece(words, null);
  }

  private static Piece place(Citation place) {
    return new Piece("", place);
  }
}
