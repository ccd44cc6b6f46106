package health.consilium.evaluation.web;

import static health.consilium.evaluation.evidence.KnownFixture.TODAY;
import static health.consilium.evaluation.evidence.KnownFixture.patient;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.evidence.Evidence;
import health.consilium.evaluation.values.ValueTold;
import health.consilium.platform.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceWordsTest {

  @Test
  void tellsTheAgeInBothLanguages() {
    Evidence age = patient().on("IND-ADULT");

    assertThat(said(age, Language.ENGLISH)).containsExactly("Born 14 Mar 1984, 42 years today");
    assertThat(said(age, Language.CHINESE)).singleElement().asString().contains("1984", "42 岁");
  }

  @Test
  void tellsAMedicineWithItsLine() {
    Evidence had = patient().line("VRd", "2024-09", "2025-01", "").on("IND-MM-PI");

    assertThat(said(had, Language.ENGLISH))
        .containsExactly("bortezomib, line 1, 2024-09 – 2025-01");
    assertThat(said(had, Language.CHINESE)).singleElement().asString().startsWith("硼替佐米");
  }

  @Test
  void tellsAValueAsPrintedConvertedAndHowOldItIs() {
    ValueTold old = new ValueTold("8.4", "g/dL", "84", "", "", "2026-09-01");
    Evidence hb = patient().prints("hb", old).on("BR-HB");

    assertThat(said(hb, Language.ENGLISH).getFirst())
        .isEqualTo("Haemoglobin 8.4 g/dL, = 84 g/L, 1 Sep 2026, 19 days old");
    assertThat(words(Language.ENGLISH).notes(hb.facts().getFirst()))
        .containsExactly("out of date: at most 14 days are asked for");
    assertThat(words(Language.CHINESE).notes(hb.facts().getFirst()))
        .containsExactly("已过时：要求距今不超过 14 天");
    assertThat(words(Language.ENGLISH).state(hb.facts().getFirst()))
        .isEqualTo("as printed, not accepted yet");
  }

  @Test
  void tellsLdhAgainstItsOwnLimitAndWhatIsMissing() {
    assertThat(said(patient().prints("ldh", "412", "U/L", "225").on("BR-LDH"), Language.ENGLISH))
        .containsExactly("LDH 412 U/L, 1.8 × upper limit 225, 17 Sep 2026, 3 days old");
    assertThat(said(patient().on("BR-LDH"), Language.ENGLISH))
        .containsExactly("Not found in the records: LDH.");
  }

  @Test
  void everyFactHasItsWordsInBothLanguages() {
    var known =
        patient()
            .line("VRd", "2024-09", "2025-01", "2025-10")
            .transplantedOn("2025-01-20")
            .prints("kps", "80", "", "")
            .prints("bmpc", "45", "%", "")
            .prints("bmpc", "70", "%", "");

    for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
      for (String criterion :
          List.of(
              "IND-MM-3L",
              "IND-MM-PD",
              "IND-US-CILTA",
              "IND-EU-IDE",
              "BR-ASCT-TIME",
              "BR-WASHOUT",
              "BR-TCELLTOX",
              "BR-ALLO",
              "BR-ECOG",
              "BR-MM-BMPC",
              "IND-MCL-BTKI",
              "BR-BCMA-PRIOR",
              "BR-CD19-PRIOR",
              "BR-ALL-PH",
              "BR-HBV",
              "BR-HEMATOTOX")) {
        assertThat(said(known.on(criterion), language)).as(criterion).isNotEmpty();
      }
    }
  }

  @Test
  void aCommentTellsOnlyWhatAnswersTheQuestion() {
    ValueTold old = new ValueTold("45", "%", "45", "", "", "2024-08-12");
    Evidence measurable =
        patient()
            .prints("m_protein_serum", "37", "g/L", "")
            .prints("bmpc", old)
            .on("BR-MM-MEASURABLE");

    assertThat(words(Language.ENGLISH).comment(measurable.facts()))
        .isEqualTo("Serum M-protein (electrophoresis) 37 g/L, 17 Sep 2026, 3 days old");
  }

  @Test
  void aCommentIsNoLongerThanItsField() {
    var many = patient();
    for (int line = 0; line < 40; line++) {
      many.line("VRd", "2024-09", "2025-01", "");
    }

    assertThat(words(Language.ENGLISH).comment(many.on("IND-MM-PI").facts())).hasSize(500);
  }

  private static List<String> said(Evidence evidence, Language language) {
    return evidence.facts().stream().map(words(language)::say).toList();
  }

  private static EvidenceWords words(Language language) {
    return EvidenceWords.of(new ValueWords(language, TODAY, List.of(), List.of()));
  }
}
