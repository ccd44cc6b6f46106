package health.consilium.evaluation.secondread.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.evaluation.secondread.web.UnsentWords.Said;
import health.consilium.evaluation.web.Posted;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnsentWordsTest {

  private static final Texts TEXTS = Texts.of(Language.ENGLISH);
  private static final Posted OPINION =
      posted(
          Map.of(
              "read",
              UUID.randomUUID().toString(),
              "category",
              "CAR_T_NOT_ADVISED_NOW",
              "lineCount",
              "4",
              "words",
              " The heart.\r\nFirst. "));

  @Test
  void showsAllThatWasTyped() {
    var unsent = UnsentWords.of(OPINION, Optional.of(ended(Outcome.TAKEN_BACK, "")), true, TEXTS);

    assertThat(unsent.declined()).isFalse();
    assertThat(unsent.said())
        .extracting(Said::words)
        .containsExactly(
            TEXTS.say("evaluation.opinion.CAR_T_NOT_ADVISED_NOW"), "4", "The heart.\nFirst.");
  }

  @Test
  void showsWhyItWasToBeDeclinedUnlessItWas() {
    Posted why = posted(Map.of("why", "On call."));

    var late = UnsentWords.of(why, Optional.of(ended(Outcome.TAKEN_BACK, "")), false, TEXTS);
    var twice = UnsentWords.of(why, Optional.of(ended(Outcome.DECLINED, "On call.")), false, TEXTS);

    assertThat(late.said()).containsExactly(new Said(TEXTS.say("review.second.why"), "On call."));
    assertThat(twice.declined()).isTrue();
    assertThat(twice.said()).isEmpty();
  }

  @Test
  void anAnswerAfterDecliningElsewhereIsNotLost() {
    var unsent = UnsentWords.of(OPINION, Optional.of(ended(Outcome.DECLINED, "No.")), false, TEXTS);

    assertThat(unsent.declined()).isFalse();
    assertThat(unsent.said()).hasSize(3);
  }

  @Test
  void knowsTheSameAnswerOnceMore() {
    assertThat(UnsentWords.isJust(ended(Outcome.ANSWERED, "The heart.\nFirst."), OPINION)).isTrue();
    assertThat(UnsentWords.isJust(ended(Outcome.ANSWERED, "The lungs."), OPINION)).isFalse();
    assertThat(UnsentWords.isJust(ended(Outcome.TAKEN_BACK, ""), OPINION)).isFalse();
  }

  private static Posted posted(Map<String, String> fields) {
    return new Posted(
        fields.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, field -> new String[] {field.getValue()})));
  }

  private static ColleagueRead ended(Outcome how, String words) {
    OpinionCategory category =
        how == Outcome.ANSWERED ? OpinionCategory.CAR_T_NOT_ADVISED_NOW : null;
    return new ColleagueRead(
        UUID.randomUUID(),
        "Dr Guo",
        Kind.INDEPENDENT,
        "",
        Instant.EPOCH,
        Optional.of(how),
        Optional.of(Instant.EPOCH),
        new SecondOpinion(category, null, words));
  }
}
