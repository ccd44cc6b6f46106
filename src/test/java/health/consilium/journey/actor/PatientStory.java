package health.consilium.journey.actor;

import health.consilium.platform.language.Language;
import health.consilium.referral.Disease;
import health.consilium.referral.LetterWay;
import health.consilium.referral.Sex;
import health.consilium.referral.UrgentSign;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a patient has to tell, taken from the intake forms of the invented cases. */
public record PatientStory(
    String folder,
    Language language,
    Who who,
    Disease disease,
    YearMonth found,
    String ownWords,
    Set<UrgentSign> signs,
    int treatments,
    List<String> questions,
    LetterWay letterWay,
    Map<String, List<String>> records) {

  /** Who the patient is. */
  public record Who(String name, LocalDate born, Sex sex, String country, String timeZone) {}

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  /** A man of 42 whose myeloma came back nine months after the transplant; writes English. */
  public static PatientStory tan() {
    return new PatientStory(
        "mm-42m-asct-relapse-9m",
        Language.ENGLISH,
        new Who(
            "TAN Adrian Fiktif", LocalDate.of(1984, 3, 14), Sex.MALE, "MY", "Asia/Kuala_Lumpur"),
        Disease.MM,
        YearMonth.of(2024, 8),
        "Multiple Myeloma since 2024. Transplant last year, came back after 9 months.",
        Set.of(),
        5,
        List.of(
            "Can I have CAR-T (FUCASO) in China?",
            "How much total cost?",
            "Is the liver spot cancer or not?",
            "How fast must I come?"),
        LetterWay.ATTACHED,
        Map.of(
            "PATHOLOGY_REPORT", List.of("pathology_report.pdf"),
            "TREATMENT_HISTORY", List.of("treatment_history.pdf"),
            "DISCHARGE_SUMMARY", List.of("discharge_summary_1.jpg", "discharge_summary_2.jpg")));
  }

  /** A woman of 72 whose myeloma came back after a year; all of it in Chinese. */
  public static PatientStory wang() {
    return new PatientStory(
        "mm-72f-asct-relapse-12m-zh",
        Language.CHINESE,
        new Who("王试例", LocalDate.of(1954, 2, 3), Sex.FEMALE, "CN", "Asia/Shanghai"),
        Disease.MM,
        YearMonth.of(2021, 5),
        "多发性骨髓瘤,骨痛、走路不稳,移植一年后复发,换了很多药效果都不好。",
        Set.of(),
        5,
        List.of("能不能做CAR-T?年龄72岁行不行?", "总费用多少,商保能不能报?", "心脏指标48%影响大吗?"),
        LetterWay.ATTACHED,
        Map.of(
            "PATHOLOGY_REPORT", List.of("pathology_report.pdf"),
            "TREATMENT_HISTORY", List.of("treatment_history.docx"),
            "DISCHARGE_SUMMARY", List.of("discharge_summary_1.jpg", "discharge_summary_2.jpg")));
  }

  /** A woman of 58 whose lymphoma grows, with fever at night. */
  public static PatientStory siti() {
    return new PatientStory(
        "dlbcl-58f-relapse-9m-id",
        Language.ENGLISH,
        new Who("Siti Contoh Rekaan", LocalDate.of(1968, 5, 21), Sex.FEMALE, "ID", "Asia/Jakarta"),
        Disease.LBCL,
        YearMonth.of(2025, 2),
        "Limfoma, kambuh. Kemo kedua tidak mempan, benjolan perut makin besar, demam malam.",
        Set.of(UrgentSign.FEVER),
        2,
        List.of(
            "Apakah ibu bisa CAR-T di Tiongkok?",
            "Berapa biaya semuanya?",
            "Apakah masih boleh naik pesawat?"),
        LetterWay.LINK,
        Map.of(
            "PATHOLOGY_REPORT", List.of("pathology_report.pdf"),
            "TREATMENT_HISTORY", List.of("treatment_history.pdf")));
  }

  /** The same story of somebody who wants the letter to travel another way. */
  public PatientStory by(LetterWay way) {
    return told(way, records);
  }

  /** The same story with other files. */
  public PatientStory with(Map<String, List<String>> otherRecords) {
    return told(letterWay, otherRecords);
  }

  private PatientStory told(LetterWay way, Map<String, List<String>> files) {
    return new PatientStory(
        folder, language, who, disease, found, ownWords, signs, treatments, questions, way, files);
  }

  public Path file(String name) {
    return CASES.resolve(folder).resolve(name);
  }
}
