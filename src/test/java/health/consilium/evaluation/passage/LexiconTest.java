package health.consilium.evaluation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon<String> words =
      new Lexicon<String>()
          .add("Pd", "pomalidomide and dexamethasone")
          .add("PD", "progression")
          .add("lenalidomide", "lenalidomide")
          .add("复发", "relapse")
          .decoy("PD-L1")
          .decoy("复发难治");

  @Test
  void readsShortWordsAsTheyAreWritten() {
    assertThat(words.in("Pd until PD"))
        .extracting("meaning")
        .containsExactly("pomalidomide and dexamethasone", "progression");
  }

  @Test
  void readsLongWordsInCapitalsOrNot() {
    assertThat(words.in("LENALIDOMIDE 10 mg, Lenalidomide10mg")).hasSize(2);
  }

  @Test
  void readsNoPartOfALatinWord() {
    assertThat(words.in("3Pd Pdx xPD")).isEmpty();
  }

  @Test
  void readsChineseWordsAnywhere() {
    assertThat(words.in("考虑复发,")).hasSize(1);
  }

  @Test
  void hidesAWordInsideALongerOneThatMeansSomethingElse() {
    assertThat(words.in("PD-L1 positive 复发难治")).isEmpty();
  }
}
