package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.ColleagueHeard;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColleaguesOnPaperTest {

  private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
  private static final Comparison DIFFERS = new Comparison(Agreement.DIFFERS, "The heart first.");
  private static final Comparison AGREES = new Comparison(Agreement.AGREES, "");

  @Test
  void saysWhatIsStatedOfWhoAnswered() {
    List<ColleagueRead> both =
        List.of(asked(Kind.QUESTION, Outcome.ANSWERED), asked(Kind.INDEPENDENT, Outcome.ANSWERED));

    assertThat(told(opinion(DIFFERS, AGREES), both))
        .containsExactly(
            new ColleagueHeard(Kind.INDEPENDENT, Agreement.DIFFERS, "The heart first."),
            new ColleagueHeard(Kind.QUESTION, Agreement.AGREES, ""));
    assertThat(told(opinion(Comparison.NONE, AGREES), both))
        .extracting(ColleagueHeard::kind)
        .containsExactly(Kind.QUESTION);
    assertThat(told(opinion(Comparison.NONE, Comparison.NONE), both)).isEmpty();
  }

  @Test
  void saysNothingOfWhoDidNotAnswer() {
    List<ColleagueRead> declined = List.of(asked(Kind.INDEPENDENT, Outcome.DECLINED));

    assertThat(told(opinion(AGREES, AGREES), declined)).isEmpty();
    assertThat(told(opinion(AGREES, AGREES), List.of())).isEmpty();
  }

  @Test
  void namesThePlacesThatAreCited() {
    var cited =
        new CitedText(
            List.of(Optional.of(new Citation(RecordKind.OTHER, null, 2))),
            LetterWords.in(Language.ENGLISH),
            place -> {});

    assertThat(
            ColleaguesOnPaper.of(
                opinion(new Comparison(Agreement.DIFFERS, "The heart [1] first."), AGREES),
                List.of(asked(Kind.INDEPENDENT, Outcome.ANSWERED)),
                field -> field.equals("secondRead.words") ? cited : nothing()))
        .singleElement()
        .satisfies(
            heard ->
                assertThat(heard.words()).startsWith("The heart [").endsWith("p.\u00a02] first."));
  }

  private static List<ColleagueHeard> told(
      EvaluationForm.Opinion opinion, List<ColleagueRead> colleagues) {
    return ColleaguesOnPaper.of(opinion, colleagues, field -> nothing());
  }

  private static CitedText nothing() {
    return new CitedText(List.of(), LetterWords.in(Language.ENGLISH), place -> {});
  }

  private static ColleagueRead asked(Kind kind, Outcome outcome) {
    return new ColleagueRead(
        UUID.randomUUID(),
        "Dr. Zhao",
        kind,
        "",
        NOW,
        Optional.of(outcome),
        Optional.of(NOW),
        new SecondOpinion(null, null, "The heart."));
  }

  private static EvaluationForm.Opinion opinion(Comparison secondRead, Comparison oneQuestion) {
    return new EvaluationForm.Opinion(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), secondRead, oneQuestion);
  }
}
