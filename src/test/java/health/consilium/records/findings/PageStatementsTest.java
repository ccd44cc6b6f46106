package health.consilium.records.findings;

import static health.consilium.records.findings.FindingKind.BIRTH_DATE;
import static health.consilium.records.findings.FindingKind.COLLECTED;
import static health.consilium.records.findings.FindingKind.LANGUAGE;
import static health.consilium.records.findings.FindingKind.NAME;
import static health.consilium.records.findings.FindingKind.PAGE_NUMBER;
import static health.consilium.records.findings.FindingKind.PENDING;
import static health.consilium.records.findings.FindingKind.PRELIMINARY;
import static health.consilium.records.findings.FindingKind.PRINTED;
import static health.consilium.records.findings.FindingKind.RECORD_NUMBER;
import static health.consilium.records.findings.FindingKind.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageStatementsTest {

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\t", "\u3000", " \n", "\f"})
  @Timeout(5)
  void isNotHeldUpByEmptiness(String blank) {
    String much = blank.repeat(100_000);

    assertThat(PageStatements.in("Hb" + much + "Name: TAN ADRIAN" + much + "84 g/L"))
        .contains(new PageFinding(NAME, "TAN ADRIAN"));
  }

  private static final Path CASES = Path.of("src/test/resources/cases");

  @Test
  void readsAnEnglishReport() throws IOException {
    List<PageFinding> found = in("mm-42m-asct-relapse-9m/text/pathology_report.txt");

    assertThat(found)
        .contains(
            new PageFinding(LANGUAGE, "en"),
            new PageFinding(NAME, "TAN ADRIAN FIKTIF"),
            new PageFinding(BIRTH_DATE, "1984-03-14"),
            new PageFinding(RECORD_NUMBER, "HCU-000421"),
            new PageFinding(PAGE_NUMBER, "1/2"),
            new PageFinding(PAGE_NUMBER, "2/2"),
            new PageFinding(COLLECTED, "2026-08-18"),
            new PageFinding(REPORTED, "2026-08-21"),
            new PageFinding(PRINTED, "2026-08-21"));
    assertThat(of(found, PENDING)).singleElement().asString().contains("ADDENDUM PENDING");
    assertThat(of(found, PRELIMINARY)).isEmpty();
  }

  @Test
  void readsAChineseReport() throws IOException {
    assertThat(in("mm-72f-asct-relapse-12m-zh/text/pathology_report.txt"))
        .contains(
            new PageFinding(LANGUAGE, "zh"),
            new PageFinding(NAME, "王试例"),
            new PageFinding(BIRTH_DATE, "1954-02-03"),
            new PageFinding(RECORD_NUMBER, "SL0072035"),
            new PageFinding(COLLECTED, "2026-07-22"),
            new PageFinding(REPORTED, "2026-07-30"));
  }

  @Test
  void readsAnIndonesianReport() throws IOException {
    assertThat(in("dlbcl-58f-relapse-9m-id/text/pathology_report.txt"))
        .contains(
            new PageFinding(LANGUAGE, "id"),
            new PageFinding(NAME, "Ny. SITI CONTOH REKAAN"),
            new PageFinding(BIRTH_DATE, "1968-05-21"),
            new PageFinding(RECORD_NUMBER, "00-58-21-77"),
            new PageFinding(REPORTED, "2026-03-19"));
  }

  @Test
  void takesAPageThatIsOnlySpokenOfForNoPage() throws IOException {
    assertThat(of(in("mm-42m-asct-relapse-9m/text/treatment_history.txt"), PAGE_NUMBER))
        .containsExactly("1/3", "3/3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page 2 of 5",
        "HALAMAN 2 DARI 5",
        "Hal. 2/5",
        "muka surat 2 daripada 5",
        "第 2 页 共 5 页",
        "第2页/共5页",
        "Trang 2/5",
        "стр. 2 из 5"
      })
  void readsPageNumbersInManyLanguages(String words) {
    assertThat(PageStatements.in(words)).contains(new PageFinding(PAGE_NUMBER, "2/5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Page 1 of 1", "Page 7 of 3", "grade 1/2", "Page 12", "4/14 chain"})
  void takesOtherNumbersForNoPageNumbers(String words) {
    assertThat(of(PageStatements.in(words), PAGE_NUMBER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18/08/2026, 2026-08-18",
    "18-08-26, 2026-08-18",
    "18.08.2026, 2026-08-18",
    "2026-08-18, 2026-08-18",
    "2026年8月18日, 2026-08-18",
    "18-Aug-2026, 2026-08-18",
    "18 Agustus 2026, 2026-08-18",
    "08/18/2026, 2026-08-18",
    "03/08/2026, 2026-08-03?",
    "04/04/2026, 2026-04-04",
    "31/02/2026, "
  })
  void readsDatesAndSaysWhichAreAmbiguous(String written, String kept) {
    assertThat(of(PageStatements.in("Collected: " + written), COLLECTED))
        .isEqualTo(kept == null ? List.of() : List.of(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "en, The patient was seen at the clinic and discharged to home with no complaint.",
    "id, Pasien dirawat dengan keluhan nyeri pada perut kiri dan tidak ada demam.",
    "ms, Pesakit datang ke hospital untuk rawatan kanser; tarikh keputusan darah disertakan.",
    "vi, Bệnh nhân được chẩn đoán đa u tủy xương và đã điều trị nhiều đợt.",
    "ru, Пациент поступил с жалобами на боли в костях и слабость.",
    "ar, أدخل المريض إلى المستشفى بسبب آلام في العظام وضعف عام",
    "zh, 患者因骨痛加重入院，完善相关检查后予以止痛治疗。"
  })
  void tellsTheLanguageOfAPage(String language, String words) {
    assertThat(PageStatements.in(words)).contains(new PageFinding(LANGUAGE, language));
  }

  @Test
  void tellsNoLanguageWhereThereIsHardlyAWord() {
    assertThat(PageStatements.in("Hb 8.1\nPlt 58")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Name: Tan Adrian MRN: HCU-1, Tan Adrian",
    "Nama : Ny. Siti Contoh     RM 00-58, Ny. Siti Contoh",
    "姓名：王试例 性别：女, 王试例",
    "姓 名 : 王试例 年龄 : 72, 王试例",
    "Patient: TAN ADRIAN FIKTIF, TAN ADRIAN FIKTIF",
    "Họ và tên: Nguyễn Văn Mẫu, Nguyễn Văn Mẫu",
    "ФИО: Иванов Пример, Иванов Пример"
  })
  void readsTheNameAfterItsLabel(String line, String name) {
    assertThat(of(PageStatements.in(line), NAME)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doctor's name: K. Rekaan",
        "The patient was stable",
        "Filename: scan 12",
        "Drug name lenalidomide"
      })
  void takesOtherNamesForNoPatient(String line) {
    assertThat(of(PageStatements.in(line), NAME)).isEmpty();
  }

  @Test
  void seesThatAReportIsPreliminary() {
    assertThat(of(PageStatements.in("Status: PRELIMINARY report"), PRELIMINARY))
        .containsExactly("Status: PRELIMINARY report");
    assertThat(of(PageStatements.in("FISH 结果待回报"), PENDING)).hasSize(1);
    assertThat(of(PageStatements.in("hasil tertulis menyusul."), PENDING)).hasSize(1);
  }

  @Test
  void comesToAnEndWithEndlessLines() {
    String words = "name: ".repeat(3_000) + "  ".repeat(5_000) + "Name:" + "a ".repeat(5_000);

    assertThat(PageStatements.in(words)).hasSizeLessThan(20);
  }

  private static List<PageFinding> in(String file) throws IOException {
    return PageStatements.in(Files.readString(CASES.resolve(file)));
  }

  private static List<String> of(List<PageFinding> found, FindingKind kind) {
    return found.stream()
        .filter(finding -> finding.kind() == kind)
        .map(PageFinding::detail)
        .toList();
  }
}
