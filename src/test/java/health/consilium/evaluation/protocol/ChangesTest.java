package health.consilium.evaluation.protocol;

import static health.consilium.evaluation.protocol.ProtocolFixture.EQUE_CEL;
import static health.consilium.evaluation.protocol.ProtocolFixture.as;
import static health.consilium.evaluation.protocol.ProtocolFixture.asking;
import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final Protocol BEFORE = shipped(EQUE_CEL);

  @Test
  void theSameWordsUnderAnotherNumberChangeNothing() {
    assertThat(Changes.between(BEFORE, as("0.2.0", BEFORE)).none()).isTrue();
  }

  @Test
  void namesWhatIsAskedOtherwiseWithBothWordings() {
    Protocol after = asking("BR-LDH", "Is LDH below twice the upper limit?", BEFORE);

    Changes changes = Changes.between(BEFORE, after);

    assertThat(changes.changed())
        .singleElement()
        .satisfies(
            changed ->
                assertThat(changed.changes())
                    .containsExactly(
                        new Changes.Change(
                            Changes.Field.QUESTION,
                            "Is LDH within the laboratory's normal range?",
                            "Is LDH below twice the upper limit?")));
    assertThat(changes.askedAnew()).extracting(Criterion::id).containsExactly("BR-LDH");
  }

  @Test
  void namesWhatIsNewAndWhatIsNoLongerAsked() {
    Protocol other = shipped("CN-CILTACEL-RRMM");

    Changes changes = Changes.between(BEFORE, other);

    assertThat(changes.removed()).extracting(Criterion::id).containsExactly("IND-MM-PD");
    assertThat(Changes.between(other, BEFORE).added())
        .extracting(Criterion::id)
        .containsExactly("IND-MM-PD");
    assertThat(changes.words())
        .extracting(Changes.Change::field)
        .contains(Changes.Field.INDICATION, Changes.Field.CONFIDENCE, Changes.Field.TITLE);
  }

  @Test
  void aQuestionInOtherWordsIsTheNextRevisionAndTheSameWordsAreFoundAgain() {
    Protocol reworded = asking("BR-LDH", "Is LDH below twice the upper limit?", BEFORE);

    assertThat(reworded.criteria().filter(criterion -> criterion.id().equals("BR-LDH")))
        .extracting(Criterion::key)
        .containsExactly("BR-LDH-r2");
    assertThat(reworded.criteria().filter(criterion -> criterion.revision() > 1)).hasSize(1);
    assertThat(
            asking("BR-LDH", "Is LDH within the laboratory's normal range?", reworded)
                .criteria()
                .map(Criterion::key))
        .contains("BR-LDH")
        .doesNotContain("BR-LDH-r2");
  }
}
