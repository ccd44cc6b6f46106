package health.consilium.records.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.records.PageLook;
import health.consilium.records.RecordKind;
import health.consilium.records.findings.Prompt.Kind;
import health.consilium.referral.Disease;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.Sex;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptsTest {

  private static final UUID RECORD = UUID.randomUUID();

  @Test
  void showsTheDifferenceWhenThePageNamesSomebodyElse() {
    assertThat(prompts(page(1, "Name: LIM MEI CONTOH\nDOB: 02/11/1970")))
        .containsExactly(
            prompt(1, Kind.OTHER_NAME, List.of("LIM MEI CONTOH", "Tan Adrian Fiktif")),
            prompt(1, Kind.OTHER_BIRTH_DATE, List.of("1970-11-02", "1984-03-14")));
  }

  @ParameterizedTest
  @CsvSource({
    "Name: TAN ADRIAN FIKTIF",
    "Name: Adrian F. Tan",
    "Name: Adrlan Fiktif",
    "Patient: Mr. Adrián",
    "Nama: Tn. FIKTIF",
    "姓名：王试例",
    "Doctor: LIM MEI",
    "DOB: 14/03/1984",
    "DOB 14-Mar-1984",
    "born 14.3.84"
  })
  void promptsNothingWhenItMayBeThePatient(String words) {
    assertThat(prompts(page(1, words))).isEmpty();
  }

  @Test
  void takesADayForAMonthWhereBothAreMeantByNobodyKnows() {
    assertThat(Prompts.of(List.of(page(1, "DOB: 03/02/1954")), of("王试例", LocalDate.of(1954, 3, 2))))
        .isEmpty();
  }

  @Test
  void comparesChineseNames() {
    List<FoundOnPage> pages = List.of(page(1, "姓名:李某某 性别:男"));

    assertThat(Prompts.of(pages, of("王试例", LocalDate.of(1954, 2, 3))))
        .extracting(Prompt::kind)
        .containsExactly(Kind.OTHER_NAME);
    assertThat(Prompts.of(pages, of("李某某(虚构)", LocalDate.of(1954, 2, 3)))).isEmpty();
  }

  @Test
  void seesAnotherRecordNumberOnOnePageOfARecord() {
    assertThat(prompts(page(1, "MRN: HCU-000421"), page(2, "MRN: HCU-000977")))
        .extracting(Prompt::kind)
        .containsOnly(Kind.OTHER_RECORD_NUMBER);
    assertThat(prompts(page(1, "MRN: HCU-000421"), page(2, "MRN HCU-000421"))).isEmpty();
  }

  @Test
  void comparesNothingWithAPageThatWasSetAside() {
    FoundOnPage aside = page(RECORD, 2, "MRN: HCU-000977 Page 2 of 2", Optional.of(false));

    assertThat(prompts(page(1, "MRN: HCU-000421 Page 1 of 2"), aside))
        .extracting(Prompt::kind)
        .containsExactly(Kind.SET_ASIDE, Kind.PAGES_MISSING);
  }

  @Test
  void tellsWhichPagesAreMissing() {
    assertThat(prompts(page(1, "Page 1 of 3"), page(2, "Page 3 of 3")))
        .containsExactly(prompt(0, Kind.PAGES_MISSING, List.of("2", "3")));
    assertThat(prompts(page(1, "Page 1 of 2"), page(2, "Page 2 of 2"))).isEmpty();
  }

  @Test
  void missesNoPageThatCameAsARecordOfItsOwn() {
    FoundOnPage first = page(1, "Page 1 of 2");
    FoundOnPage second = page(UUID.randomUUID(), 1, "Page 2 of 2", Optional.empty());
    FoundOnPage whole = page(UUID.randomUUID(), 1, "Page 1 of 2, Page 2 of 2", Optional.empty());

    assertThat(prompts(first, second)).isEmpty();
    assertThat(prompts(first, whole)).hasSize(1);
  }

  @Test
  void asksNobodyTwiceWhoseAPageIs() {
    assertThat(prompts(page(RECORD, 1, "Name: LIM MEI", Optional.of(true)))).isEmpty();
    assertThat(prompts(page(RECORD, 1, "Name: LIM MEI. pending", Optional.of(false))))
        .containsExactly(prompt(1, Kind.SET_ASIDE, List.of()));
  }

  @Test
  void saysWhatIsPendingPreliminaryOrAmbiguous() {
    assertThat(prompts(page(1, "PRELIMINARY\nFISH pending\nCollected 03/08/2026")))
        .extracting(Prompt::kind)
        .containsExactly(Kind.PRELIMINARY, Kind.PENDING, Kind.AMBIGUOUS_DATE);
  }

  @Test
  void saysWhyAPageIsHardToRead() {
    assertThat(
            prompts(
                seen(1, new PageLook(40, 200, true, false)),
                seen(2, new PageLook(300, 60, true, false))))
        .extracting(Prompt::page, Prompt::kind)
        .containsExactly(tuple(1, Kind.BLURRED), tuple(1, Kind.CUT), tuple(2, Kind.DARK));
    assertThat(prompts(seen(1, new PageLook(300, 200, false, false))))
        .extracting(Prompt::kind)
        .containsExactly(Kind.HARD_TO_READ);
  }

  @Test
  void asksForANewerResultOnlyWhenTheNewestIsTooOld() {
    FoundOnPage old = page(1, RecordKind.LAB_REPORT, "Collected: 25/05/2026");
    FoundOnPage newer = page(2, RecordKind.LAB_REPORT, "Collected: 25/06/2026");
    LocalDate today = LocalDate.of(2026, 7, 20);

    assertThat(new OldResults(List.of(old), Disease.MM, today).prompts())
        .extracting(Prompt::kind, Prompt::details)
        .containsExactly(tuple(Kind.OUTDATED, List.of("2026-05-25", "30")));
    assertThat(new OldResults(List.of(old, newer), Disease.MM, today).kinds()).isEmpty();
  }

  @Test
  void knowsHowOldAResultMayBeInEachIllness() {
    FoundOnPage biopsy = page(1, RecordKind.PATHOLOGY_REPORT, "Collected: 20/05/2026");
    LocalDate today = LocalDate.of(2026, 9, 1);

    assertThat(new OldResults(List.of(biopsy), Disease.MM, today).kinds())
        .containsExactly(RecordKind.PATHOLOGY_REPORT);
    assertThat(new OldResults(List.of(biopsy), Disease.FL, today).kinds()).isEmpty();
    assertThat(new OldResults(List.of(biopsy), Disease.UNKNOWN, today).kinds()).isEmpty();
  }

  /** The diagnostic report and that of the relapse must both be final. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Collected: 18/08/2026 Reported: 21/08/2026 | Collected: 18/08/2026 Reported: 02/09/2026 |"
            + " true",
        "Collected: 18/08/2026 Reported: 21/08/2026 | Collected: 18/08/2026 Reported: 21/08/2026 |"
            + " true",
        "Collected: 18/08/2026                      | Collected: 18-Aug-2026                     |"
            + " true",
        "Collected: 03/08/2026                      | Collected: 08/03/2026                      |"
            + " true",
        "Reported: 21/08/2026                       | Reported: 02/09/2026                       |"
            + " true",
        "Reported: 21/08/2026                       | Collected: 18/08/2026 Reported: 02/09/2026 |"
            + " true",
        "Collected: 18/08/2026 Reported: 21/08/2026 | Collected: 18/08/2026 Reported: 19/08/2026 |"
            + " false",
        "Collected: 18/08/2026 Reported: 21/08/2026 | Collected: 14/03/2024 Reported: 20/03/2024 |"
            + " false",
        "Collected: 18/08/2026 Reported: 21/08/2026 | Collected: 20/10/2026 Reported: 24/10/2026 |"
            + " false",
        "Reported: 21/08/2026                       | Reported: 20/03/2024                       |"
            + " false",
        "Collected: 18/08/2026                      | MRN: HCU-000421                            |"
            + " false",
        "MRN: HCU-000421                            | Collected: 18/08/2026 Reported: 02/09/2026 |"
            + " false"
      })
  void asksForTheFinalReportUntilThatOfTheSameSampleIsHere(
      String unfinished, String done, boolean here) {
    FoundOnPage open = report("PRELIMINARY\n" + onLines(unfinished), RecordKind.PATHOLOGY_REPORT);
    FoundOnPage other = report(onLines(done), RecordKind.PATHOLOGY_REPORT);

    assertThat(FinalReports.kindsWithout(List.of(open)))
        .containsExactly(RecordKind.PATHOLOGY_REPORT);
    assertThat(FinalReports.kindsWithout(List.of(open, other)).isEmpty()).isEqualTo(here);
  }

  @Test
  void asksForAFinalReportOnlyOfKindsThatMustBeFinal() {
    assertThat(FinalReports.kindsWithout(List.of(report("PRELIMINARY", RecordKind.LAB_REPORT))))
        .isEmpty();
  }

  /** Of two that are open, the final report of one does not speak for the other. */
  @Test
  void asksForEachSampleOfItsOwn() {
    FoundOnPage diagnosis =
        report("Collected: 14/03/2024\nFISH pending", RecordKind.PATHOLOGY_REPORT);
    FoundOnPage relapse =
        report("Collected: 18/08/2026\nFISH pending", RecordKind.PATHOLOGY_REPORT);
    FoundOnPage done = report("Collected: 18/08/2026", RecordKind.PATHOLOGY_REPORT);

    assertThat(FinalReports.kindsWithout(List.of(diagnosis, relapse, done)))
        .containsExactly(RecordKind.PATHOLOGY_REPORT);
    assertThat(FinalReports.kindsWithout(List.of(relapse, done))).isEmpty();
  }

  @Test
  void countsAgeToTheDayOfTheAnswer() {
    Referral answered = ReferralFixture.answeredReferral();
    Referral open = ReferralFixture.evaluatedReferral();
    FoundOnPage fresh = page(1, RecordKind.LAB_REPORT, "Collected: 15/09/2026");
    Instant muchLater = ReferralFixture.ANSWERED.plus(Duration.ofDays(400));

    assertThat(OldResults.of(List.of(fresh), answered, Disease.MM, muchLater).kinds()).isEmpty();
    assertThat(OldResults.of(List.of(fresh), open, Disease.MM, muchLater).kinds())
        .containsExactly(RecordKind.LAB_REPORT);
  }

  private static String onLines(String dates) {
    return dates.strip().replace(" R", "\nR");
  }

  private static FoundOnPage report(String words, RecordKind kind) {
    return new FoundOnPage(
        UUID.randomUUID(), kind, 1, Optional.empty(), Optional.empty(), PageStatements.in(words));
  }

  private static FoundOnPage seen(int number, PageLook look) {
    return new FoundOnPage(
        RECORD,
        RecordKind.TREATMENT_HISTORY,
        number,
        Optional.empty(),
        Optional.of(look),
        List.of(new PageFinding(FindingKind.HARD_TO_READ, "30")));
  }

  private static FoundOnPage page(int number, RecordKind kind, String words) {
    return new FoundOnPage(
        RECORD, kind, number, Optional.empty(), Optional.empty(), PageStatements.in(words));
  }

  private static Prompt prompt(int page, Kind kind, List<String> details) {
    return new Prompt(RECORD, RecordKind.TREATMENT_HISTORY, page, kind, details);
  }

  private static List<Prompt> prompts(FoundOnPage... pages) {
    return Prompts.of(List.of(pages), of("Tan Adrian Fiktif", LocalDate.of(1984, 3, 14)));
  }

  private static Optional<PatientDetails> of(String name, LocalDate birthDate) {
    return Optional.of(
        new PatientDetails(
            name,
            birthDate,
            Sex.MALE,
            "MY",
            "en",
            "Asia/Kuala_Lumpur",
            new PatientDetails.Reach(null, null, false)));
  }

  private static FoundOnPage page(int number, String words) {
    return page(RECORD, number, words, Optional.empty());
  }

  private static FoundOnPage page(UUID record, int number, String words, Optional<Boolean> ours) {
    return new FoundOnPage(
        record,
        RecordKind.TREATMENT_HISTORY,
        number,
        ours,
        Optional.empty(),
        PageStatements.in(words));
  }
}
