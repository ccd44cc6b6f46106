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
  }

  @Test
  void areNoneOfAnIllnessThatNobodyTold() {
    assertThat(UsualGenetics.of(null)).isEmpty();
  }
}
