package health.consilium.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.delivery.office.WorkList;
import health.consilium.delivery.office.WorkListQuestion;
import health.consilium.platform.language.Language;
import health.consilium.referral.Disease;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarrowingTest {

  @Test
  void emptyOneAsksForTheWholeList() {
    var nothing = new Narrowing("", "", "", "");

    assertThat(nothing.isNarrow()).isFalse();
    assertThat(nothing.parameters()).isEmpty();
    assertThat(nothing.of(WorkList.ALL, Optional.empty()))
        .isEqualTo(WorkListQuestion.all(WorkList.ALL));
  }

  @Test
  void keepsInTheAddressWhatItAsksFor() {
    var narrow = new Narrowing("Tan & Lim", "zh", Disease.MM.name(), "");

    assertThat(narrow.isNarrow()).isTrue();
    assertThat(narrow.parameters()).isEqualTo("&find=Tan+%26+Lim&language=zh&disease=MM");
    assertThat(narrow.of(WorkList.NEW, Optional.empty()))
        .extracting(WorkListQuestion::language, WorkListQuestion::disease)
        .containsExactly(Optional.of(Language.CHINESE), Optional.of(Disease.MM));
  }

  @Test
  void asksForNothingThatIsNoChoice() {
    var unknown = new Narrowing("", "", "FLU", "NOBODY");

    assertThat(unknown.of(WorkList.NEW, Optional.empty()))
        .isEqualTo(WorkListQuestion.all(WorkList.NEW));
  }
}
