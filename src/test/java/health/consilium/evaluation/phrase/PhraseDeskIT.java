package health.consilium.evaluation.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.account.Reviewer;
import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class PhraseDeskIT {

  @Inject PhraseDesk desk;
  @Inject ReviewFixture people;

  private Reviewer lin;

  @BeforeEach
  void comesToWork() {
    lin = people.reviewer("Dr. Lin");
  }

  @Test
  void keepsEachNameOnceInEachLanguage() {
    desk.keep(Language.ENGLISH, " Heart ", "The heart was not examined.", lin);
    desk.keep(Language.ENGLISH, "heart", "The heart was not examined.", lin);
    desk.keep(Language.CHINESE, "Heart", "未见心脏检查。", lin);

    assertThat(desk.own(lin))
        .extracting(OwnPhrase::name, OwnPhrase::language)
        .containsExactlyInAnyOrder(
            tuple("Heart", Language.ENGLISH), tuple("Heart", Language.CHINESE));
    assertThatThrownBy(() -> desk.keep(Language.ENGLISH, "HEART", "Something else.", lin))
        .isInstanceOf(NameTaken.class);
  }

  @Test
  void keepsWhatWasWrittenWithoutItsCitations() {
    desk.keepWritten(Language.ENGLISH, "Heart", "The heart [1][2] was not examined. [3]", lin);
    desk.keepWritten(Language.ENGLISH, "Heart", "The heart [4] was not examined.", lin);

    assertThat(desk.own(lin))
        .singleElement()
        .extracting(OwnPhrase::words)
        .isEqualTo("The heart was not examined.");
  }

  @Test
  void keepsNoPhraseWithoutANameOrWords() {
    String endless = "x".repeat(Phrase.LONGEST_WORDS + 1);

    assertThatThrownBy(() -> desk.keep(Language.ENGLISH, " ", "The heart.", lin))
        .isInstanceOf(NotAPhrase.class);
    assertThatThrownBy(() -> desk.keepWritten(Language.ENGLISH, "Heart", "[1]", lin))
        .isInstanceOf(NotAPhrase.class);
    assertThatThrownBy(() -> desk.keep(Language.ENGLISH, "Heart", endless, lin))
        .isInstanceOf(NotAPhrase.class);
    assertThat(desk.own(lin)).isEmpty();
  }

  @Test
  void changesAndRemovesWhatIsOnesOwn() {
    desk.keep(Language.ENGLISH, "Heart", "Not examined.", lin);
    UUID id = desk.own(lin).getFirst().id();

    desk.change(id, Language.CHINESE, "心脏", "未见心脏检查。", lin);
    assertThat(desk.read(id, lin).words()).isEqualTo("未见心脏检查。");
    desk.remove(id, lin);
    desk.remove(id, lin);

    assertThat(desk.own(lin)).isEmpty();
  }

  @Test
  void nobodySeesThePhrasesOfAColleague() {
    desk.keep(Language.ENGLISH, "Heart", "Not examined.", lin);
    UUID id = desk.own(lin).getFirst().id();
    Reviewer zhao = people.reviewer("Dr. Zhao");

    assertThat(desk.own(zhao)).isEmpty();
    assertThatThrownBy(() -> desk.read(id, zhao)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.change(id, Language.ENGLISH, "Mine", "Taken.", zhao))
        .isInstanceOf(NotFound.class);
    desk.remove(id, zhao);
    assertThat(desk.own(lin)).hasSize(1);
  }
}
