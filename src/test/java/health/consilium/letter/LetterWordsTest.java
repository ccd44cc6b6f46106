package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.ColleagueHeard;
import health.consilium.letter.LetterContent.EmergencyNumber;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWordsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 9);

  private final LetterWords english = LetterWords.in(Language.ENGLISH);
  private final LetterWords chinese = LetterWords.in(Language.CHINESE);

  @Test
  void namesEachCitedRecordOnceWithAllItsPages() {
    List<Citation> citations =
        List.of(cited(2), cited(1), new Citation(RecordKind.OTHER, null, 4), cited(2));

    assertThat(english.placesOf(citations))
        .containsExactly(
            "discharge summary, 9\u00a0Sep\u00a02026, pp.\u00a01–2", "other record, p.\u00a04");
    assertThat(chinese.places(citations)).isEqualTo("〔出院小结，2026年9月9日，第1–2页；其他资料，第4页〕");
  }

  @Test
  void namesTheEditionWhosePlaceACorrectedOneTakes() {
    assertThat(english.edition(1)).isEqualTo("edition 1");
    assertThat(english.edition(2)).isEqualTo("edition 2, in place of edition 1");
    assertThat(chinese.edition(3)).isEqualTo("第3版，代替第2版");
  }

  @Test
  void saysWhetherAColleagueAgreesAndInWhatTheyDiffer() {
    var agrees = new ColleagueHeard(Kind.INDEPENDENT, Agreement.AGREES, "");
    var differs = new ColleagueHeard(Kind.QUESTION, Agreement.DIFFERS, "The heart first.");

    assertThat(english.colleague(agrees))
        .isEqualTo("A second haematologist read the records independently and agrees.");
    assertThat(english.colleague(differs))
        .isEqualTo(
            "A second haematologist was asked about one point and has a different opinion."
                + " The heart first.");
    assertThat(chinese.colleague(agrees)).isEqualTo("另一位血液科医生独立阅读了病历，意见一致。");
  }

  @Test
  void listsPagesThatAreNotARun() {
    assertThat(english.placesOf(List.of(cited(1), cited(3))).getFirst()).endsWith("pp.\u00a01, 3");
  }

  @Test
  void namesEachPageOfAShortRun() {
    List<Citation> run = IntStream.rangeClosed(3, 8).mapToObj(LetterWordsTest::cited).toList();

    assertThat(english.placesOf(run.subList(0, 3)).getFirst()).endsWith("pp.\u00a03, 4, 5");
    assertThat(english.placesOf(run.subList(0, 4)).getFirst()).endsWith("pp.\u00a03, 4, 5, 6");
    assertThat(english.placesOf(run.subList(0, 5)).getFirst()).endsWith("pp.\u00a03–7");
  }

  @Test
  void saysNothingWhereNothingIsCited() {
    assertThat(english.places(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30T16:42+08:00, (UTC+8)",
    "2026-09-30T16:42+05:30, (UTC+5:30)",
    "2026-09-30T16:42-03:00, (UTC-3)",
    "2026-09-30T16:42+10:00, (UTC+10)",
    "2026-09-30T16:42Z, (UTC)"
  })
  void saysTheOffsetOfAMoment(String moment, String offset) {
    assertThat(english.moment(ZonedDateTime.parse(moment)))
        .isEqualTo("30 September 2026, 16:42 " + offset);
  }

  @Test
  void namesTheCountryOfAnEmergencyNumber() {
    List<EmergencyNumber> numbers = List.of(new EmergencyNumber("MY", "999"));

    assertThat(new UrgentWords(english).whereToGo(numbers)).contains("(Malaysia: 999)");
    assertThat(new UrgentWords(chinese).whereToGo(numbers)).contains("（马来西亚：999）");
    assertThat(new UrgentWords(english).whereToGo(List.of())).contains("local emergency number if");
  }

  @Test
  void saysWhatCannotWaitWhatToDoAndWhoWasTold() {
    var at = LocalDateTime.of(2026, 11, 24, 9, 30);
    var cited = List.of(new Citation(RecordKind.LAB_REPORT, null, 2));
    var all = new LetterUrgentFinding("Hb 61", "Go today", "Dr Rekaan", at, cited);
    var found = new LetterUrgentFinding("Hb 61.", "", "", null, List.of());
    var advised = new LetterUrgentFinding("", "Go today!", "", at, List.of());

    assertThat(new UrgentWords(english).found(all))
        .isEqualTo(
            "Hb 61 [laboratory report, p.\u00a02]: Go today."
                + " Told to Dr Rekaan, 24 November 2026, 09:30.");
    assertThat(new UrgentWords(english).found(found)).isEqualTo("Hb 61.");
    assertThat(new UrgentWords(english).found(advised))
        .isEqualTo("Go today! Told on 24 November 2026, 09:30.");
    assertThat(new UrgentWords(chinese).found(all))
        .startsWith("Hb 61 ")
        .endsWith("：Go today。已告知Dr Rekaan，2026年11月24日 09:30。");
  }

  private static Citation cited(int page) {
    return new Citation(RecordKind.DISCHARGE_SUMMARY, DAY, page);
  }
}
