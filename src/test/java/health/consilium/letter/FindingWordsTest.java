package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.language.Language;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

  private final FindingWords english = new FindingWords(LetterWords.in(Language.ENGLISH));
  private final FindingWords chinese = new FindingWords(LetterWords.in(Language.CHINESE));
  private final LetterFindings findings = LetterFixture.fullLetter().findings();

  @Test
  void tellsTheMedicinesClassByClass() {
    assertThat(english.exposed(findings.exposure()))
        .isEqualTo(
            "IMiD (lenalidomide, pomalidomide), PI (bortezomib), others (cyclophosphamide).");
    assertThat(chinese.exposed(findings.exposure()))
        .isEqualTo("IMiD（lenalidomide、pomalidomide）、PI（bortezomib）、其他（cyclophosphamide）。");
    assertThat(english.exposed(LetterExposure.NONE)).isEmpty();
  }

  @Test
  void tellsOnlyWhatThePhysicianSaidOfThem() {
    assertThat(english.said(findings.exposure()))
        .isEqualTo(
            "Refractory to: lenalidomide. Not refractory to: cyclophosphamide."
                + " Unclear whether refractory to: pomalidomide."
                + " Not tolerated: pomalidomide. Tolerated: cyclophosphamide.");
    assertThat(english.said(LetterExposure.NONE)).isEmpty();
  }

  @Test
  void tellsWhenALineWasFollowedByATransplantAndWhenTheDiseaseCameBack() {
    assertThat(english.transplanted(findings.lines().getFirst()))
        .isEqualTo("transplant: 20 Jan 2025");
    assertThat(english.progressed(findings.lines().getFirst()))
        .isEqualTo("progression: 20 Oct 2025");
    assertThat(english.transplanted(findings.lines().getLast())).isEmpty();
  }
}
