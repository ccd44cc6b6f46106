package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.referral.Disease;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsualGeneticsTest {

  @ParameterizedTest
  @EnumSource(Disease.class)
  void areKnownOfEachIllnessThatHasProtocols(Disease disease) {
    boolean known = !EnumSet.of(Disease.OTHER, Disease.UNKNOWN).contains(disease);

    assertThat(UsualGenetics.of(disease).isEmpty()).isNotEqualTo(known);
    assertThat(UsualGenetics.of(disease)).doesNotHaveDuplicates();
    assertThat(UsualGenetics.of(disease).stream().map(UsualGeneticsTest::firstWord))
        .as("the room tells by it what is there already")
        .doesNotHaveDuplicates();
  }

  /** Their rearrangements are meant, not what the cells express. */
  @ParameterizedTest
  @EnumSource(names = {"LBCL", "FL"})
  void ofALymphomaSayHowTheyAreLookedFor(Disease disease) {
    assertThat(UsualGenetics.of(disease))
        .containsExactly("MYC (FISH)", "BCL2 (FISH)", "BCL6 (FISH)");
  }

  @ParameterizedTest
  @EnumSource(names = {"MM", "MCL"})
  void askForTheMutationBesideTheDeletion(Disease disease) {
    assertThat(UsualGenetics.of(disease)).contains("TP53 mutation").doesNotContain("TP53");
  }

  @Test
  void ofMyelomaNameEveryTranslocationOfHighRisk() {
    assertThat(UsualGenetics.of(Disease.MM)).contains("t(4;14)", "t(14;16)", "t(14;20)");
  }

  private static String firstWord(String test) {
    return test.replaceFirst(" .*", "");
  }

  @Test
  void areNoneOfAnIllnessThatNobodyTold() {
    assertThat(UsualGenetics.of(null)).isEmpty();
  }
}
