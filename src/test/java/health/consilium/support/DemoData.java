package health.consilium.support;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The people and referrals a newcomer finds in a portal started by {@code -Prun}.
 *
 * <p>Only the accounts are written into the database; the referrals come the way that patients and
 * staff would bring them, through the portal's own pages, with the real files of the three cases.
 */
final class DemoData {

  static final String PASSWORD = "Consilium-demo-1";

  static final List<String> SIGN_INS =
      List.of(
          "patient@demo.example",
          "reviewer@demo.example",
          "reviewer2@demo.example",
          "coordinator@demo.example",
          "administrator@demo.example");

  private DemoData() {}

  /** Leaves alone what is already there. */
  static void seed(PortalServer portal) {
    seed(portal.address(), portal.database());
  }

  static void seed(URI portal, DataSource database) {
    try {
      DemoAccounts.open(database);
      bring("patient@demo.example", database, () -> waitingForAReviewer(portal));
      bring("wang@demo.example", database, () -> inReview(portal));
      bring("dewi@demo.example", database, () -> waitingForRecords(portal));
    } catch (SQLException | IllegalStateException failure) {
      System.err.println("The demo referrals are not complete: " + failure.getMessage());
    }
  }

  /** Nothing when this patient has sent a referral before. */
  private static void bring(String email, DataSource database, Runnable referral)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sent =
            connection.prepareStatement(
                "select 1 from referral r join account a on a.id = r.patient_id"
                    + " where a.email = ? and r.submitted_at is not null")) {
      sent.setString(1, email);
      try (ResultSet found = sent.executeQuery()) {
        if (!found.next()) {
          referral.run();
        }
      }
    }
  }

  private static void waitingForAReviewer(URI portal) {
    DemoReferral.by("patient@demo.example", portal, "mm-42m-asct-relapse-9m")
        .tells("who-is-this-for", Map.of("submitter", "MYSELF"))
        .tells("about-the-patient", patient("TAN Adrian Fiktif", "14-3-1984", "MALE", "MY"))
        .tells("how-to-reach-you", reach("en", "Asia/Kuala_Lumpur"))
        .tells(
            "illness",
            illness(
                "MM",
                "3-2024",
                "Multiple myeloma since 2024. Transplant last year, came back after 9 months."))
        .tells("urgent-signs", Map.of("signs", "NONE", "inHospital", "NO"))
        .tells("treatment", Map.of("how", "RECORDS", "count", "5"))
        .sends("PATHOLOGY_REPORT", "pathology_report.pdf")
        .sends("TREATMENT_HISTORY", "treatment_history.pdf")
        .sends("DISCHARGE_SUMMARY", "discharge_summary_1.jpg", "discharge_summary_2.jpg")
        .tells(
            "your-questions",
            Map.of(
                "first", "Can I have CAR-T (FUCASO) in China?",
                "second", "How much is the total cost?",
                "third", "Is the liver spot cancer or not?",
                "fourth", "How fast must I come?"))
        .tells("consent", consent("ATTACHED"))
        .sendsItAll();
  }

  private static void inReview(URI portal) {
    String number =
        DemoReferral.by("wang@demo.example", portal, "mm-72f-asct-relapse-12m-zh")
            .tells("who-is-this-for", Map.of("submitter", "RELATIVE", "name", "王小例", "role", "女儿"))
            .tells("about-the-patient", patient("王试例", "3-2-1954", "FEMALE", "CN"))
            .tells("how-to-reach-you", reach("zh", "Asia/Shanghai"))
            .tells("illness", illness("MM", "5-2021", "多发性骨髓瘤，骨痛、走路不稳，移植一年后复发，换了很多药效果都不好。"))
            .tells("urgent-signs", Map.of("signs", "NONE", "inHospital", "NO"))
            .tells("treatment", Map.of("how", "RECORDS", "count", "5"))
            .sends("PATHOLOGY_REPORT", "pathology_report.pdf")
            .sends("TREATMENT_HISTORY", "treatment_history.pdf")
            .sends("DISCHARGE_SUMMARY", "discharge_summary_1.jpg", "discharge_summary_2.jpg")
            .tells(
                "your-questions",
                Map.of(
                    "first", "能不能做CAR-T？年龄72岁行不行？",
                    "second", "总费用多少，商保能不能报？",
                    "third", "心脏指标48%影响大吗？"))
            .tells("consent", consent("LINK"))
            .sendsItAll();
    DemoReviewer.by("reviewer2@demo.example", portal).claims(number);
  }

  private static void waitingForRecords(URI portal) {
    String number =
        DemoReferral.by("dewi@demo.example", portal, "dlbcl-58f-relapse-9m-id")
            .tells(
                "who-is-this-for",
                Map.of(
                    "submitter", "RELATIVE",
                    "name", "Dewi Rekaan",
                    "role", "daughter",
                    "patientEmail", "siti.rekaan@demo.example"))
            .tells("about-the-patient", patient("Siti Contoh Rekaan", "21-5-1968", "FEMALE", "ID"))
            .tells("how-to-reach-you", reach("en", "Asia/Jakarta"))
            .tells(
                "illness",
                illness(
                    "LBCL",
                    "2-2025",
                    "Lymphoma, came back. The second chemotherapy did not work, the lump in her"
                        + " belly grows, fever at night."))
            .tells("urgent-signs", Map.of("signs", "FEVER", "inHospital", "NO"))
            .tells("treatment", Map.of("how", "RECORDS", "count", "2"))
            .sends("PATHOLOGY_REPORT", "pathology_report.pdf")
            .sends("TREATMENT_HISTORY", "treatment_history.pdf")
            .tells(
                "your-questions",
                Map.of(
                    "first", "Can my mother have CAR-T in China?",
                    "second", "How much does everything cost?",
                    "third", "May she still fly?"))
            .tells("consent", consent("LINK"))
            .sendsItAll();
    DemoCoordinator.by("coordinator@demo.example", portal).asksForRecords(number);
  }

  private static Map<String, Object> patient(
      String name, String birthDate, String sex, String country) {
    String[] date = birthDate.split("-", -1);
    return Map.of(
        "name",
        name,
        "birthDate-day",
        date[0],
        "birthDate-month",
        date[1],
        "birthDate-year",
        date[2],
        "sex",
        sex,
        "country",
        country);
  }

  private static Map<String, Object> reach(String language, String timeZone) {
    return Map.of("language", language, "timeZone", timeZone, "phone", "", "call", "NO");
  }

  private static Map<String, Object> illness(String disease, String found, String ownWords) {
    String[] date = found.split("-", -1);
    return Map.of(
        "disease", disease, "found-month", date[0], "found-year", date[1], "ownWords", ownWords);
  }

  private static Map<String, Object> consent(String letterWay) {
    return Map.of("agreed", List.of("READ", "ABROAD"), "letterWay", letterWay);
  }
}
