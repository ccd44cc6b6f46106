package health.consilium.evaluation.secondread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.ChangedElsewhere;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.records.PageFrame;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecondReadTest {

  private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
  private static final Reviewer LIN = new Reviewer(UUID.randomUUID(), "Dr. Lin");
  private static final UUID ZHAO = UUID.randomUUID();
  private static final ReadIn HERE = new ReadIn(0, Optional.of(UUID.randomUUID()), 1);
  private static final SecondOpinion NOT_NOW =
      new SecondOpinion(OpinionCategory.CAR_T_NOT_ADVISED_NOW, 4, " The heart.\r\nThe lungs. ");

  @Test
  void aSecondReadNeedsAnOpinion() {
    SecondRead read = asked(Kind.INDEPENDENT, "");
    var withoutOne = new SecondOpinion(null, null, "The heart.");

    assertThatThrownBy(() -> read.answer(withoutOne, NOW)).isInstanceOf(NothingSaid.class);

    read.answer(NOT_NOW, NOW);
    assertThat(read.given()).contains(NOT_NOW);
    assertThat(NOT_NOW.words()).isEqualTo("The heart.\nThe lungs.");
  }

  @Test
  void anAnswerToAQuestionIsWordsOnly() {
    SecondRead read = asked(Kind.QUESTION, "Is the heart fit?");
    var empty = new SecondOpinion(OpinionCategory.CAR_T_NOT_ADVISED_NOW, 4, " ");

    assertThatThrownBy(() -> read.answer(empty, NOW)).isInstanceOf(NothingSaid.class);

    read.answer(NOT_NOW, NOW);
    assertThat(read.given()).contains(new SecondOpinion(null, null, NOT_NOW.words()));
  }

  @Test
  void whatHasEndedStaysAsItEnded() {
    SecondRead read = asked(Kind.QUESTION, "Is the heart fit?");
    read.decline("Not my field.", NOW);

    assertThat(read.ended(Outcome.DECLINED)).isTrue();
    assertThat(read.given()).isEmpty();
    assertThatThrownBy(() -> read.answer(NOT_NOW, NOW)).isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> read.decline("Again.", NOW)).isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> read.takeBack(NOW)).isInstanceOf(NotAskedAnyMore.class);
  }

  @Test
  void whatIsWrittenIsKeptForItsWriterUntilItEnds() {
    SecondRead read = asked(Kind.INDEPENDENT, "");
    read.save(NOT_NOW, HERE, NOW);

    assertThat(read.onDesk().written()).isEqualTo(NOT_NOW);
    assertThat(read.onDesk().savedAt()).contains(NOW);
    assertThat(read.given()).isEmpty();
    assertThat(read.seenBy("Dr. Zhao").said()).isEqualTo(SecondOpinion.NOTHING);

    read.decline("Not my field.", NOW);
    assertThat(read.onDesk().written()).isEqualTo(SecondOpinion.NOTHING);
    assertThat(read.onDesk().savedAt()).isEmpty();
  }

  @Test
  void whatIsCitedGoesWithTheWords() {
    var cited =
        List.of(
            new Citation(UUID.randomUUID(), 2, new PageFrame(1, 2, 3, 4), ""),
            new Citation(UUID.randomUUID(), 3, null, "EF 48 %, \u201cfair\u201d"));
    var citing = new SecondOpinion(null, null, "The heart [2].", CitationField.write(cited));
    SecondRead read = asked(Kind.QUESTION, "Is the heart fit?");

    read.save(citing, HERE, NOW);
    assertThat(read.onDesk().written()).isEqualTo(citing);
    assertThat(read.seenBy("Dr. Zhao").said().cites()).isEmpty();
    read.answer(citing, NOW);

    assertThat(read.given()).contains(citing);
    assertThat(CitationField.read(read.seenBy("Dr. Zhao").said().cites())).isEqualTo(cited);
    assertThat(read.onDesk().written().cites()).isEmpty();
  }

  @Test
  void twoWindowsNeverOverwriteEachOther() {
    SecondRead read = asked(Kind.QUESTION, "Is the heart fit?");
    var unread = ReadIn.version(7);
    read.save(NOT_NOW, HERE, NOW);

    assertThat(read.onDesk().written()).isEqualTo(NOT_NOW.inWordsOnly());
    read.save(NOT_NOW, unread, NOW);
    assertThatThrownBy(() -> read.save(new SecondOpinion(null, null, "Yes."), unread, NOW))
        .isInstanceOf(ChangedElsewhere.class);
    assertThatThrownBy(() -> read.requireRead(7)).isInstanceOf(ChangedElsewhere.class);
    assertThat(read.onDesk().written()).isEqualTo(NOT_NOW.inWordsOnly());
  }

  @Test
  void whoAskedSeesNothingBeforeTheAnswer() {
    SecondRead read = asked(Kind.INDEPENDENT, "");

    ColleagueRead before = read.seenBy("Dr. Zhao");
    read.answer(NOT_NOW, NOW);
    ColleagueRead after = read.seenBy("Dr. Zhao");

    assertThat(before.open()).isTrue();
    assertThat(before.said()).isEqualTo(new SecondOpinion(null, null, ""));
    assertThat(after.answered(Kind.INDEPENDENT)).isTrue();
    assertThat(after.said()).isEqualTo(NOT_NOW);
    assertThat(after.differsFrom(OpinionCategory.CAR_T_NOT_ADVISED_NOW)).isFalse();
    assertThat(after.differsFrom(OpinionCategory.MORE_INFORMATION_NEEDED)).isTrue();
    assertThat(after.differsFrom(null)).isFalse();
  }

  @Test
  void aQuestionHasWordsAndASecondReadHasNone() {
    assertThatThrownBy(() -> new Wanted(ZHAO, Kind.QUESTION, " ")).isInstanceOf(NoQuestion.class);
    assertThat(new Wanted(ZHAO, Kind.INDEPENDENT, "Look at the heart.").question()).isEmpty();
    assertThat(asked(Kind.QUESTION, "Why?").asksFor(new Wanted(ZHAO, Kind.QUESTION, " Why? ")))
        .isTrue();
  }

  private static SecondRead asked(Kind kind, String question) {
    return new SecondRead(UUID.randomUUID(), LIN, new Wanted(ZHAO, kind, question), NOW);
  }
}
