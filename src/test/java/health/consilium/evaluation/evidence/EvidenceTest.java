package health.consilium.evaluation.evidence;

import static health.consilium.evaluation.Answer.MET;
import static health.consilium.evaluation.Answer.NOT_MET;
import static health.consilium.evaluation.evidence.KnownFixture.HISTORY;
import static health.consilium.evaluation.evidence.KnownFixture.TODAY;
import static health.consilium.evaluation.evidence.KnownFixture.criterion;
import static health.consilium.evaluation.evidence.KnownFixture.patient;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.Treatment.MedicineHad;
import health.consilium.evaluation.evidence.Fact.Age;
import health.consilium.evaluation.evidence.Fact.Apart;
import health.consilium.evaluation.evidence.Fact.Differing;
import health.consilium.evaluation.evidence.Fact.Equivalent;
import health.consilium.evaluation.evidence.Fact.Given;
import health.consilium.evaluation.evidence.Fact.Measured;
import health.consilium.evaluation.evidence.Fact.Missing;
import health.consilium.evaluation.evidence.Fact.NoneNamed;
import health.consilium.evaluation.evidence.Fact.Transplanted;
import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.evaluation.values.ValueTold;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

  @Test
  void anAdultIsOneOnTheBirthday() {
    assertThat(patient().born(2008, 9, 20).on("IND-ADULT").suggests()).isEqualTo(MET);
    assertThat(patient().born(2008, 9, 21).on("IND-ADULT").suggests()).isEqualTo(NOT_MET);
    assertThat(patient().on("IND-ADULT").facts())
        .containsExactly(new Age(LocalDate.of(1984, 3, 14), 42));
  }

  /** Sources disagree about these ranges. */
  @ParameterizedTest
  @ValueSource(strings = {"IND-PED-AGE", "BR-AGE-TRIAL"})
  void showsTheAgeAndSuggestsNothingWhereTheRangeIsNotSettled(String criterion) {
    assertThat(patient().on(criterion).facts()).singleElement().isInstanceOf(Age.class);
    assertThat(patient().on(criterion).suggests()).isNull();
  }

  @Test
  void countsLinesOnlyAsTheReviewerConfirmedThem() {
    KnownFixture three =
        patient()
            .line("VRd", "2024-09", "2025-01", "")
            .line("DPd", "2025-11", "2026-03", "")
            .line("KCd", "2026-03", "2026-06", "");

    assertThat(three.on("IND-MM-3L").suggests()).as("not confirmed").isNull();
    assertThat(three.confirms(3).on("IND-MM-3L").suggests()).isEqualTo(MET);
    assertThat(three.confirms(2).on("IND-MM-3L").suggests()).as("table says three").isNull();
    assertThat(three.on("IND-MM-3L").facts()).singleElement().isInstanceOf(Fact.Counts.class);
  }

  @Test
  void aLineThatIsOnlyPlannedIsNone() {
    KnownFixture planned =
        patient()
            .line("VRd", "2024-09", "2025-01", "")
            .line("DPd", "2025-11", "2026-03", "")
            .line("KCd", "2026-12", "", "")
            .line("planned carfilzomib", "", "", "")
            .confirms(3);

    assertThat(planned.known().counts().written()).isEqualTo(2);
    assertThat(planned.on("IND-MM-3L").suggests()).isNull();
    assertThat(planned.on("BR-BCMA-PRIOR").suggests()).isNull();
  }

  @Test
  void radiationAloneIsNoSystemicLine() {
    KnownFixture lymphoma =
        patient()
            .line("R-CHOP", "2025-01", "2025-06", "")
            .line("radiotherapy", "2025-08", "2025-08", "")
            .confirms(2);

    assertThat(lymphoma.on("IND-LBCL-2L").suggests()).isNull();
    assertThat(lymphoma.line("R-GDP", "2026-01", "", "").on("IND-LBCL-2L").suggests())
        .isEqualTo(MET);
    assertThat(patient().line("R-CHOP", "2025", "", "").confirms(1).on("IND-LBCL-2L").suggests())
        .isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "IND-MM-PI, VRd",
    "IND-MM-PI, 万珂",
    "IND-MM-IMID, DPd",
    "IND-MCL-BTKI, R-CHOP then ibrutinib"
  })
  void namesTheMedicineOfItsClassWithItsLineAndPage(String criterion, String regimen) {
    Evidence had = patient().line(regimen, "2024-09", "2025-01", "").on(criterion);

    assertThat(had.suggests()).isEqualTo(MET);
    assertThat(had.facts())
        .singleElement()
        .isInstanceOfSatisfying(
            Given.class, given -> assertThat(given.citations()).containsExactly(HISTORY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"planned VRd", "never had bortezomib", "拟行 VRd", "VRd not available"})
  void whatWasOnlyPlannedOrRefusedWasNotGiven(String regimen) {
    Evidence had = patient().line(regimen, "", "", "").on("IND-MM-PI");

    assertThat(had.suggests()).isNull();
    assertThat(had.facts()).singleElement().isInstanceOf(NoneNamed.class);
  }

  @Test
  void thatNoLineNamesOneIsNoAnswer() {
    assertThat(patient().line("R-CHOP", "2024", "", "").on("IND-MM-PI").suggests()).isNull();
    assertThat(patient().line("VRd", "2024", "", "").on("BR-BCMA-PRIOR").suggests()).isNull();
    assertThat(patient().line("teclistamab", "2026", "", "").on("BR-BCMA-PRIOR").suggests())
        .isEqualTo(NOT_MET);
    assertThat(patient().line("blinatumomab", "2026", "", "").on("BR-CD19-PRIOR").suggests())
        .isEqualTo(NOT_MET);
    assertThat(patient().line("talquetamab", "2026", "", "").on("BR-BCMA-PRIOR").suggests())
        .as("another target")
        .isNull();
  }

  @Test
  void refractoryIsOnlyWhatTheReviewerSays() {
    KnownFixture had = patient().line("VRd", "2024-09", "2025-01", "2025-01");

    assertThat(had.on("IND-US-CILTA").suggests()).isNull();
    assertThat(
            had.says(new MedicineHad("lenalidomide", Confirmed.YES, null))
                .on("IND-US-CILTA")
                .suggests())
        .isEqualTo(MET);
  }

  @Test
  void threeClassesAndTwoLinesTogether() {
    KnownFixture two =
        patient().line("VRd", "2024-09", "2025-01", "").line("KPd", "2025-11", "", "").confirms(2);

    assertThat(two.on("IND-EU-IDE").suggests()).as("no anti-CD38").isNull();
    assertThat(two.line("DPd", "2026-02", "", "").on("IND-EU-IDE").suggests()).isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-18, MET",
    "18 Aug 2026, MET",
    "2026-10-18, ",
    "2026-01-01, ",
    "03/04/2026, ",
    "soon, "
  })
  void progressionIsADayThatCanBe(String progressed, Answer answer) {
    assertThat(patient().line("KCd", "2026-03-10", "", progressed).on("IND-MM-PD").suggests())
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-30, 2026-06-30, MET",
    "2025-06-30, 2026-07-01, NOT_MET",
    "2025-06, 2026-06, ",
    "'', 2026-06-01, "
  })
  void countsTwelveMonthsOnlyWhereTheDaysDecide(String ended, String progressed, Answer answer) {
    assertThat(patient().line("KCd", "2024-01", ended, progressed).on("BR-MM-PD12").suggests())
        .isEqualTo(answer);
  }

  /** From which day the label counts is for the doctor to say. */
  @Test
  void showsTheMonthsToTheRelapseAndSuggestsNothing() {
    Evidence relapse =
        patient().line("R-CHOP", "2025-05", "2025-11-20", "2026-08-10").on("IND-LBCL-1L12");

    assertThat(relapse.facts()).filteredOn(Apart.class::isInstance).hasSize(1);
    assertThat(relapse.facts().stream().filter(Apart.class::isInstance).map(Apart.class::cast))
        .extracting(Apart::months)
        .containsExactly(8L);
    assertThat(relapse.suggests()).isNull();
  }

  @Test
  void ldhIsReadOnlyAgainstItsOwnLaboratory() {
    assertThat(patient().prints("ldh", "412", "U/L", "225").on("BR-LDH").suggests())
        .isEqualTo(NOT_MET);
    assertThat(patient().prints("ldh", "225", "U/L", "225").on("BR-LDH").suggests()).isEqualTo(MET);
    assertThat(patient().prints("ldh", "180", "U/L", "").on("BR-LDH").suggests()).isNull();
  }

  @Test
  void aThousandThatMayBeADecimalAnswersNothing() {
    assertThat(patient().writes(KeyAnalyte.LDH, "1.085", "U/L", "<250").on("BR-LDH").suggests())
        .isNull();
    assertThat(patient().writes(KeyAnalyte.LDH, "1085", "U/L", "<250").on("BR-LDH").suggests())
        .isEqualTo(NOT_MET);
  }

  @Test
  void unitsAreConvertedBeforeTheyAreCompared() {
    ValueTold enough = new ValueTold("8.4", "g/dL", "84", "", "", "2026-09-17");
    ValueTold low = new ValueTold("8.4", "", "", "", "", "2026-09-17");

    assertThat(patient().prints("hb", enough).on("BR-HB").suggests()).isEqualTo(MET);
    assertThat(patient().prints("hb", low, "NO_UNIT").on("BR-HB").suggests()).isNull();
  }

  @Test
  void limitsThatDifferAreNotChosenFrom() {
    assertThat(patient().prints("hb", "70", "g/L", "").on("BR-HB").suggests()).isNull();
    assertThat(patient().prints("hb", "55", "g/L", "").on("BR-HB").suggests()).isEqualTo(NOT_MET);
    assertThat(patient().prints("plt", "61", "10*9/L", "").on("BR-PLT").suggests()).isNull();
    assertThat(patient().prints("lvef", "48", "%", "").on("BR-LVEF").suggests()).isNull();
    assertThat(patient().prints("lvef", "60", "%", "").on("BR-LVEF").suggests()).isEqualTo(MET);
    assertThat(patient().prints("anc", "0.8", "10*9/L", "").on("BR-ANC").suggests())
        .isEqualTo(NOT_MET);
    assertThat(patient().prints("alc", "0.42", "10*9/L", "").on("BR-ALC").suggests())
        .as("one of them counts something else")
        .isNull();
  }

  @Test
  void aCountAfterATransfusionAnswersNothing() {
    ValueTold hb = new ValueTold("8.4", "g/dL", "84", "", "", "2026-09-17");
    Evidence transfused = patient().prints("hb", hb, "TRANSFUSED").on("BR-HB");

    assertThat(transfused.suggests()).isNull();
    assertThat(transfused.facts()).noneMatch(Fact.Unsupported.class::isInstance);
    assertThat(patient().prints("hb", hb).on("BR-HB").facts())
        .anyMatch(Fact.Unsupported.class::isInstance);
    assertThat(patient().writes(KeyAnalyte.HAEMOGLOBIN, "84", "g/L", "").on("BR-HB").suggests())
        .as("nobody looked for a transfusion")
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-06, FRESH, MET",
    "2026-09-05, OUT_OF_DATE, ",
    "2026-09, NOT_KNOWN, ",
    "2026-11-08, NOT_KNOWN, ",
    "'', NOT_KNOWN, "
  })
  void ageCountsFromTheDayOfCollection(String taken, Freshness freshness, Answer answer) {
    Evidence hb =
        patient().prints("hb", new ValueTold("95", "g/L", "95", "", "", taken)).on("BR-HB");

    assertThat(hb.suggests()).isEqualTo(answer);
    assertThat(hb.facts().getFirst())
        .isInstanceOfSatisfying(
            Measured.class, hbNow -> assertThat(hbNow.freshness()).isEqualTo(freshness));
  }

  @Test
  void theNewestValueCountsAndTwoOfItsDayMustAgree() {
    KnownFixture two =
        patient()
            .prints("ldh", new ValueTold("200", "U/L", "200", "", "225", "2026-08-31"))
            .prints("ldh", "412", "U/L", "225");

    assertThat(two.on("BR-LDH").suggests()).isEqualTo(NOT_MET);
    Evidence contradictory = two.prints("ldh", "210", "U/L", "225").on("BR-LDH");
    assertThat(contradictory.suggests()).isNull();
    assertThat(contradictory.facts()).anyMatch(Differing.class::isInstance);
  }

  @Test
  void liverWantsBothAndBilirubinIsNeverAgainst() {
    KnownFixture alt = patient().prints("alt", "30", "U/L", "41");

    assertThat(alt.on("BR-LIVER").suggests()).isNull();
    assertThat(alt.prints("ast", "35", "U/L", "40").on("BR-LIVER").suggests()).isEqualTo(MET);
    assertThat(
            patient()
                .prints("alt", "300", "U/L", "41")
                .prints("ast", "35", "U/L", "40")
                .on("BR-LIVER")
                .suggests())
        .isEqualTo(NOT_MET);
    assertThat(patient().prints("bilirubin", "13", "umol/L", "21").on("BR-BILI").suggests())
        .isEqualTo(MET);
    assertThat(patient().prints("bilirubin", "60", "umol/L", "21").on("BR-BILI").suggests())
        .isNull();
  }

  @Test
  void performanceIsTakenAsItWasAssessed() {
    assertThat(patient().prints("ecog", "1", "", "").on("BR-ECOG").suggests()).isEqualTo(MET);
    assertThat(patient().prints("ecog", "2", "", "").on("BR-ECOG").suggests())
        .as("guidelines differ")
        .isNull();
    assertThat(patient().prints("ecog", "3", "", "").on("BR-ECOG").suggests()).isEqualTo(NOT_MET);
    assertThat(
            patient()
                .prints("ecog", "1", "", "")
                .prints("kps", "50", "", "")
                .on("BR-ECOG")
                .suggests())
        .as("contradictory")
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({"100, 0", "90, 0", "80, 1", "70, 1", "60, 2", "50, 2", "30, 3", "10, 4"})
  void karnofskyIsShownAsEcogAndSuggestsNothing(String karnofsky, int ecog) {
    Evidence performance = patient().prints("kps", karnofsky, "", "").on("BR-ECOG");

    assertThat(performance.facts())
        .contains(new Equivalent(Integer.parseInt(karnofsky), ecog))
        .noneMatch(Missing.class::isInstance);
    assertThat(performance.suggests()).isNull();
  }

  @Test
  void noClearanceIsMadeUp() {
    Evidence kidney = patient().prints("creatinine", "112", "umol/L", "110").on("BR-RENAL");

    assertThat(kidney.suggests()).isNull();
    assertThat(kidney.facts()).first().isInstanceOf(Measured.class);
    assertThat(missing(kidney)).containsExactly("crcl_cg", "egfr");
  }

  @Test
  void hepatitisBIsForTheDoctorToJudge() {
    Evidence hepatitis =
        patient()
            .answers("hbsag", "negative", "2026-09-08")
            .answers("anti_hbc", "positive", "2026-09-08")
            .on("BR-HBV");

    assertThat(hepatitis.suggests()).isNull();
    assertThat(missing(hepatitis)).containsExactly("hbv_dna");
  }

  @Test
  void aNegativeTestOfThisHalfYearIsDocumented() {
    assertThat(patient().answers("hiv", "negative", "2026-09-08").on("BR-HIV").suggests())
        .isEqualTo(MET);
    assertThat(patient().answers("hiv", "negative", "2025-09-08").on("BR-HIV").suggests()).isNull();
    assertThat(patient().answers("anti_hcv", "positive", "2026-09-08").on("BR-HCV").suggests())
        .isNull();
  }

  @Test
  void saysHowLongAgoTheTransplantWas() {
    assertThat(patient().transplantedOn("2026-09-10").on("BR-ASCT-TIME").facts())
        .singleElement()
        .isInstanceOfSatisfying(
            Transplanted.class, given -> assertThat(given.days()).isEqualTo(10));
    assertThat(patient().line("VRd", "2025", "", "").on("BR-ASCT-TIME").facts())
        .containsExactly(new NoneNamed("ASCT", 1));
  }

  @Test
  void measurableIsWhatBothTrialsCallSo() {
    assertThat(
            patient().prints("m_protein_serum", "36", "g/L", "").on("BR-MM-MEASURABLE").suggests())
        .isEqualTo(MET);
    assertThat(
            patient().prints("m_protein_serum", "3", "g/L", "").on("BR-MM-MEASURABLE").suggests())
        .isNull();
    assertThat(patient().prints("bmpc", "45", "%", "").on("BR-MM-BMPC").suggests()).isEqualTo(MET);
    assertThat(
            patient()
                .prints("bmpc", "45", "%", "")
                .prints("bmpc", "70", "%", "")
                .on("BR-MM-BMPC")
                .suggests())
        .as("aspirate and trephine")
        .isNull();
  }

  @Test
  void noScoreIsMadeOfAnything() {
    Evidence score =
        patient()
            .prints("hb", "84", "g/L", "")
            .prints("plt", "61", "10*9/L", "")
            .on("BR-HEMATOTOX");

    assertThat(score.suggests()).isNull();
    assertThat(score.facts()).filteredOn(Measured.class::isInstance).hasSize(2);
  }

  /** What was changed since asks something else. */
  @Test
  void aQuestionInOtherWordsIsNotAnswered() {
    Evidence asked = Evidence.of(criterion("IND-ADULT").asRevision(2), patient().known());

    assertThat(asked.facts()).isNotEmpty();
    assertThat(asked.suggests()).isNull();
  }

  @Test
  void nothingIsSaidWhereNothingIsKnown() {
    assertThat(patient().on("BR-CARER")).isEqualTo(Evidence.NONE);
    assertThat(
            Freshness.of(
                patient().known().newest("hb").readings().stream()
                    .flatMap(reading -> reading.day().stream())
                    .findFirst(),
                14,
                TODAY))
        .isEqualTo(Freshness.NOT_KNOWN);
  }

  private static List<String> missing(Evidence evidence) {
    return evidence.facts().stream()
        .filter(Missing.class::isInstance)
        .map(Missing.class::cast)
        .flatMap(facts -> facts.analytes().stream())
        .map(Analyte::key)
        .toList();
  }
}
