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
