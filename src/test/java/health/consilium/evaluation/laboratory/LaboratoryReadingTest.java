package health.consilium.evaluation.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import health.consilium.evaluation.ReadCase;
import health.consilium.evaluation.passage.PageWords;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaboratoryReadingTest {

  /** No longer one is read. */
  private static final int PAGE = 64 * 1024;

  @ParameterizedTest
  @CsvSource({
    "Hb 8.4 g/dL, 84",
    "Hb 84 g/L, 84",
    "Hb 5.0 mmol/L, 80.55",
    "M-protein 3.7 g/dL, 37",
    "Creatinine 1.4 mg/dL, 123.76",
    "'Platelets 98,000 /uL; WBC 2.1', 98",
    "血小板 96 10^9/L, 96",
    "Hb 76g/L(3月28日输红细胞2U), 76",
    "铁蛋白455 ng/mL, 455",
  })
  void convertsWhatIsPrinted(String line, BigDecimal converted) {
    assertThat(values(line).getFirst().converted()).contains(converted);
  }

  @Test
  void readsThePointAsThousandsWhereTheCommaIsDecimal() {
    List<LaboratoryValue> values = values("Hb g/dL 8,6\nLDH U/L 1.085 <250");

    assertThat(values.getLast().printed()).isEqualTo("1.085");
    assertThat(values.getLast().converted()).contains(new BigDecimal("1085"));
    assertThat(values.getLast().upperLimit()).contains(new BigDecimal("250"));
  }

  @Test
  void doesNotGuessWhatAPointMeansWhenNothingTells() {
    assertThat(values("LDH 1.085 U/L"))
        .singleElement()
        .satisfies(value -> assertThat(value.converted()).isEmpty())
        .satisfies(value -> assertThat(value.unsure()).contains(Uncertainty.DECIMAL_SIGN));
  }

  @Test
  void convertsNothingThatHasNoUnit() {
    assertThat(values("Hb 8.4"))
        .singleElement()
        .satisfies(value -> assertThat(value.converted()).isEmpty())
        .satisfies(value -> assertThat(value.unsure()).contains(Uncertainty.NO_UNIT));
  }

  @Test
  void convertsNoUnitThatNobodyConfirmed() {
    assertThat(values("Asam urat 8.1 mg/dL").getFirst().unsure())
        .contains(Uncertainty.UNIT_NOT_KNOWN);
  }

  @Test
  void doubtsWhatNobodyCanHave() {
    assertThat(values("Hb 82 g/dL").getFirst().unsure()).contains(Uncertainty.NOT_PLAUSIBLE);
  }

  @Test
  void givesEachColumnItsDay() {
    List<LaboratoryValue> values =
        values("Admitted: 31/08/2026\n LABS  31/08  08/09  ref\n Ferritin ug/L  1210  -  30-400\n");

    assertThat(values)
        .singleElement()
        .satisfies(value -> assertThat(value.taken().orElseThrow()).hasToString("2026-08-31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Test  Value  Flag  Ref Range  Prior (12/15/2025)\nHgb  9.4  L  12.0-16.0 g/dL  10.1",
        "项目  结果  上次(2025-12-15)  参考范围\n血红蛋白  94  101  120-160 g/L",
      })
  void readsTheColumnOfAnEarlierDay(String table) {
    assertThat(values("Collected 2026-02-17\n" + table))
        .extracting(value -> value.converted().orElseThrow() + " " + value.taken().orElseThrow())
        .containsExactly("94 2026-02-17", "101 2025-12-15");
  }

  @Test
  void readsDaysAndFiguresBetweenStrokes() {
    assertThat(values("Tarikh: 02/03/2026 / 25/03/2026\nHb 7.9 / 9.4 g/dL\nECOG 1"))
        .extracting(value -> value.printed() + value.taken().map(day -> " " + day).orElse(""))
        .containsExactly("7.9 2026-03-02", "9.4 2026-03-25", "1");
  }

  @Test
  void aRowWithoutValuesLeavesTheColumnsTheirDays() {
    assertThat(
            values(
                "项目  单位  2026.2.25  2026.3.5  参考范围\n红细胞计数（RBC）  10^12/L  2.91  2.84  4.3-5.8\n"
                    + "血红蛋白（HGB）  g/L  92 ↓  89 ↓  130-175"))
        .extracting(value -> value.taken().orElseThrow().toString())
        .containsExactly("2026-02-25", "2026-03-05");
  }

  @Test
  void readsASentenceThatGoesOnInTheNextLine() {
    List<LaboratoryValue> values =
        values(
            "Pasien didiagnosis mieloma multipel di RS kabupaten tanggal 21 Februari 2022 (Hb 7,9\n"
                + "g/dL, kreatinin 1,8 mg/dL), dengan nyeri pinggang dan lemas sejak tiga bulan,"
                + " sel plasma\n"
                + "52%.");

    assertThat(values)
        .extracting(value -> value.converted().orElseThrow().toString())
        .containsExactly("79", "159.12", "52");
    assertThat(values)
        .allSatisfy(value -> assertThat(value.taken().orElseThrow()).hasToString("2022-02-21"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hepatitis B surface antigen, hepatitis C antibody and HIV were all negative on 20 Jan"
            + " 2026.",
        "HBsAg nonreactive, Hep C Ab nonreactive, HIV Ag/Ab nonreactive (all 20/01/2026).",
        "感染筛查（2026.1.20）:乙肝表面抗原（-），乙肝表面抗体（+），丙肝抗体（-）,HIV抗原抗体（-）。",
        "2026-01-20 HBsAg、抗-HCV、HIV均阴性",
        "Tarikh sampel: 20/01/2026\nHBsAg, anti-HCV dan HIV: semua tidak reaktif",
      })
  void readsOneAnswerForSeveral(String words) {
    assertThat(values(words))
        .hasSize(3)
        .allSatisfy(value -> assertThat(value.answer()).isEqualTo("negative"))
        .allSatisfy(value -> assertThat(value.taken().orElseThrow()).hasToString("2026-01-20"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BM biopsy: 60% plasma cells | 60",
        "eGFR (CKD-EPI 2021)  44  >60 mL/min/1.73m2 | 44",
        "血小板　８１　10^9/L | 81",
        "M蛋白升至14.5g/L | 14.5",
        "9 APTT 34.9 s 25.1-36.5 19 纤维蛋白原 2.7 g/L | 34.9",
        "10 INR 1.13 0.80-1.20 20 D-二聚体 0.9 mg/L | 1.13",
      })
  void readsTheFigureThatIsItsOwn(String line, BigDecimal converted) {
    assertThat(values(line))
        .singleElement()
        .extracting(v -> v.converted().orElseThrow())
        .isEqualTo(converted);
  }

  @Test
  void aDayInBracketsIsOfWhatTheyHold() {
    assertThat(values("2024-07-22 复查:M蛋白 9.8 g/L(2024-06-24较低),7-29复核浆细胞18%"))
        .extracting(value -> value.taken().orElseThrow().toString())
        .containsExactly("2024-07-22", "2024-07-29");
    assertThat(values("2024-07-22 IgG 9.8 g/L(2024-06-24较低),IgA 0.2 g/L").getLast().taken())
        .hasToString("Optional[2024-07-22]");
  }

  @Test
  void takesTheDayOfCollectionAndNotThatOfTheReport() {
    LaboratoryValue value =
        values("采集时间:2026-05-07 报告时间:2026-05-09\n血红蛋白(HGB) 108 ↓ g/L 130-175").getFirst();

    assertThat(value.taken().orElseThrow()).hasToString("2026-05-07");
  }

  @Test
  void readsPositiveAndNegativeInItsLanguages() {
    assertThat(values("HBsAg non-reactive\nanti-HBc total REAKTIF\n丙肝抗体 阴性(-)\nHIV Tidak reaktif"))
        .extracting(LaboratoryValue::answer)
        .containsExactly("negative", "positive", "negative", "negative");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRBC 2 units 31/08, 2 units 03/09. No platelet transfusion. | hb",
        "'Transfusi PRC 2 kantong\n 01/09 dan 1 kantong 04/09. Tidak transfusi trombosit.' | hb",
        "9月3日输红细胞2U，未输血小板。 | hb",
        "Platelet transfusion 05/09/2026. | plt",
        "Transfused on 05/09. | hb plt",
        "G-CSF (filgrastim) 300 mcg 02/09 - 05/09. | wbc anc",
        "PRBC 2 units 20/08. | ''",
        "PRBC 2 units 09/09. | ''",
        "Transfusion dependent anaemia. | ''",
        "未输血 9月5日。Tidak G-CSF 05/09. | ''",
      })
  void notesWhatWasGivenInTheSevenDaysBeforeACount(String said, String noted) {
    String counts = "\n\nCollected 08/09/2026\nHb 84 g/L\nPLT 61 10^9/L\nWBC 2.1\nANC 1.3\n";

    assertThat(values(said + counts))
        .hasSize(4)
        .filteredOn(LaboratoryReadingTest::isNoted)
        .extracting(value -> value.analyte().key())
        .isEqualTo(noted.isEmpty() ? List.of() : List.of(noted.split(" ", -1)));
  }

  /** As the keys of the cases say; a count without a note stands as it is. */
  @ParameterizedTest
  @CsvSource({
    "mm-42m-asct-relapse-9m, hb 6.9, hb 8.4, wbc 3.4, anc 1.3",
    "dlbcl-58f-relapse-9m-id, 'hb 8,6'",
    "mm-72f-asct-relapse-12m-zh",
    "ball-34m-course-zh, hb 76",
  })
  void notesInTheCasesWhatTheirKeysSay(ArgumentsAccessor key) {
    ReadCase read =
        ReadCase.all().stream()
            .filter(each -> each.name().equals(key.getString(0)))
            .findFirst()
            .orElseThrow();

    assertThat(read.values())
        .filteredOn(LaboratoryReadingTest::isNoted)
        .extracting(value -> value.analyte().key() + " " + value.printed())
        .containsExactlyInAnyOrderElementsOf(
            key.toList().stream().skip(1).map(String::valueOf).toList());
  }

  @Test
  void notesWhatWasGivenInAnotherRecord() {
    PageWords summary = new PageWords(new UUID(0, 1), 1, "31/08/2026 PRBC 2 units.");
    PageWords counts = new PageWords(new UUID(0, 2), 1, "Collected 05/09/2026\nHb 84 g/L");

    assertThat(read(List.of(counts, summary)).values())
        .singleElement()
        .satisfies(value -> assertThat(value.unsure()).contains(Uncertainty.TRANSFUSED));
  }

  @Test
  void notesATransfusionInTheLineOfTheCount() {
    assertThat(values("Hb 76g/L(3月28日输红细胞2U)").getFirst().unsure())
        .contains(Uncertainty.TRANSFUSED);
    assertThat(values("Hb 82 g/L PLT 74×10^9/L(未输血)")).noneMatch(LaboratoryReadingTest::isNoted);
  }

  private static boolean isNoted(LaboratoryValue value) {
    return value.unsure().contains(Uncertainty.TRANSFUSED)
        || value.unsure().contains(Uncertainty.GROWTH_FACTOR);
  }

  @ParameterizedTest
  @CsvSource({
    "HIV:未查",
    "中性粒细胞 55.1 %",
    "骨髓原始+幼稚淋巴细胞91%",
    "Abnormal plasma cells 14% of events",
    "HBV DNA sent 02/09 - pending",
    "M-protein 52 -> 4.1 g/L",
    "Multiple myeloma IgG kappa 12",
    "Hb rises slowly to about normal in 6 weeks",
    "LDH within 2 x of the limit",
  })
  void proposesNoValueWhereNoneIsPrinted(String line) {
    assertThat(values(line)).isEmpty();
  }

  @Test
  void readsNoFigureWithTwoDecimalSigns() {
    assertThat(values("Hb 8.4.2 g/dL").getFirst().unsure()).contains(Uncertainty.DECIMAL_SIGN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hb 8.4 g/dL 01/02/2026 ",
        "01/02/2026 ",
        "01/02 ",
        "Hb ( ",
        "Hb 8.4 ",
        "Collected 01/02/2026 ",
        "PRBC 01/02 ",
        "no PRBC, ",
        "1.1.",
        "ALT / AST 1/2 ",
        "HBsAg ",
      })
  void aLineAsLongAsAPageHoldsUpNobody(String part) {
    String line = part.repeat(PAGE / part.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> values(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        " ",
        "1.",
        "Hb 1.1.",
        "Hb 8.4 1-1.1.",
        "Hb 8.4 g/L (ULN 1.1.",
        "01/02/2026 ",
        "01/02 ",
        "2026-02-01 - ",
        "Hb 84 g/L\n",
        "01/02 02/02 03/02\nHb 1 2 3\n",
      })
  void aPageOfNothingElseProposesAFewValuesAtMost(String part) {
    assertThat(values(part.repeat(PAGE / part.length()))).hasSizeLessThanOrEqualTo(3);
    assertThat(values("Hb 8.4 1-" + part.repeat(PAGE / part.length()))).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void proposesNoMoreOfAPageThanLaboratoriesPrint() {
    LaboratoryReading.Proposed proposed = read(ReadCase.page(numbers(0)));

    assertThat(proposed.values()).hasSize(Sheaf.MOST_ON_A_PAGE);
    assertThat(proposed.left()).isPositive();
  }

  @Test
  void proposesNoMoreOfAReferralThanLaboratoriesPrint() {
    List<PageWords> pages =
        IntStream.range(0, 20)
            .mapToObj(page -> new PageWords(new UUID(0, page / 2), page, numbers(page)))
            .toList();

    assertThat(read(pages).values()).hasSize(Sheaf.MOST);
  }

  @Test
  void keepsNoRangeThatNoLaboratoryPrints() {
    assertThat(values("Hb 84 g/L 1-" + "1".repeat(PAGE)))
        .singleElement()
        .satisfies(value -> assertThat(value.range()).isEmpty())
        .satisfies(value -> assertThat(value.upperLimit()).isEmpty());
  }

  /** A page of values, none of them twice. */
  private static String numbers(int page) {
    return IntStream.range(0, PAGE / 16)
        .mapToObj(at -> "Hb %d.%04d g/L".formatted(30 + page, at))
        .collect(Collectors.joining("\n"));
  }

  private static List<LaboratoryValue> values(String words) {
    return read(ReadCase.page(words)).values();
  }

  private static LaboratoryReading.Proposed read(List<PageWords> pages) {
    return new LaboratoryReading(ReadCase.analytes()).propose(pages);
  }
}
