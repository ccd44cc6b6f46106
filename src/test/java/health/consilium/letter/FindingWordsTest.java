package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.proposal.KnownMedicines;
import health.consilium.letter.LetterExposure.Had;
import health.consilium.letter.LetterExposure.OfClass;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.GeneticTest;
import health.consilium.platform.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

  private final FindingWords english = new FindingWords(LetterWords.in(Language.ENGLISH));
  private final FindingWords chinese = new FindingWords(LetterWords.in(Language.CHINESE));
  private final LetterFindings findings = LetterFixture.fullLetter().findings();

  @Test
  void tellsTheMedicinesClassByClass() {
    assertThat(english.exposed(findings.exposure()))
        .isEqualTo(
            "Immunomodulatory drugs (lenalidomide, pomalidomide), proteasome inhibitors"
                + " (bortezomib), others (cyclophosphamide).");
    assertThat(chinese.exposed(findings.exposure()))
        .isEqualTo("免疫调节剂（lenalidomide、pomalidomide）、蛋白酶体抑制剂（bortezomib）、其他（cyclophosphamide）。");
    assertThat(english.exposed(LetterExposure.NONE)).isEmpty();
  }

  @Test
  void tellsOnlyWhatThePhysicianSaidOfThem() {
    assertThat(english.said(findings.exposure()))
        .isEqualTo(
            "Refractory to: immunomodulatory drugs (lenalidomide)."
                + " Not refractory to: cyclophosphamide."
                + " Unclear whether refractory to: pomalidomide."
                + " Not tolerated: immunomodulatory drugs (pomalidomide)."
                + " Tolerated: cyclophosphamide.");
    assertThat(english.said(LetterExposure.NONE)).isEmpty();
  }

  @Test
  void aMedicineOfTwoClassesTellsOfBoth() {
    var carT = new Had("ciltacabtagene autoleucel", Confirmed.YES, Confirmed.NO);
    var both =
        new LetterExposure(
            List.of(
                new OfClass("BCMA-directed", List.of(carT)), new OfClass("CAR-T", List.of(carT))));

    assertThat(english.said(both))
        .isEqualTo(
            "Refractory to: BCMA-directed treatment (ciltacabtagene autoleucel), CAR-T"
                + " (ciltacabtagene autoleucel). Tolerated: ciltacabtagene autoleucel.");
  }

  @Test
  void everyClassOfThePapersHasAName() {
    LetterWords words = LetterWords.in(Language.ENGLISH);
    LetterWords chineseWords = LetterWords.in(Language.CHINESE);

    assertThat(KnownMedicines.all().classes())
        .isNotEmpty()
        .allSatisfy(
            name -> {
              String english = words.medicineClass(name);
              assertThat(english.equals(name)).isEqualTo(name.equals("CAR-T"));
              assertThat(chineseWords.medicineClass(name).equals(english))
                  .isEqualTo(name.equals("CAR-T"));
            });
    assertThat(words.medicineClass("of once")).isEqualTo("of once");
  }

  @Test
  void tellsEachStageWithItsSystemItsTimeAndItsPlace() {
    assertThat(english.stages(findings.diagnosis()))
        .isEqualTo(
            "ISS III (at diagnosis) [treatment summary, 9\u00a0Sep\u00a02026, p.\u00a01];"
                + " R-ISS III (at diagnosis); CNS 1 (now)."
                + " A stage belongs to diagnosis and is not recomputed at relapse.");
    assertThat(chinese.stages(findings.diagnosis()))
        .contains("R-ISS III（诊断时）", "CNS 1（目前）。")
        .doesNotContain("R-ISS R-ISS");
    assertThat(english.stageHead(findings.diagnosis())).isEqualTo("Stage.");
  }

  /** As every letter told it before there were rows. */
  @Test
  void tellsAStageThatIsOnlyWrittenInWords() {
    var inWords = new Diagnosis(null, null, "", "ISS III", "", List.of());

    assertThat(english.stages(inWords)).isEqualTo("ISS III");
    assertThat(english.stageHead(inWords)).isEqualTo("Stage at diagnosis.");
    assertThat(english.stages(LetterFindings.NONE.diagnosis())).isEmpty();
  }

  @Test
  void tellsAGeneticTestAsItIsPrinted() {
    List<GeneticTest> tests = findings.diagnosis().geneticTests();

    assertThat(tests)
        .extracting(english::share)
        .containsExactly("71\u00a0%", "", "6x, smudged", "", "");
    assertThat(tests.stream().limit(2))
        .extracting(english::day)
        .containsExactly("21\u00a0Aug\u00a02024", "2024-08");
    assertThat(chinese.share(tests.getFirst())).isEqualTo("71%");
    assertThat(chinese.day(tests.getFirst())).isEqualTo("2024年8月21日");
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
