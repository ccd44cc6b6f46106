package health.consilium.referral.web;

import static health.consilium.referral.ReferralFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.referral.BestResult;
import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.SignsTold;
import health.consilium.referral.Submission;
import health.consilium.referral.Submitter;
import health.consilium.referral.TreatmentLine;
import health.consilium.referral.UnknownReferral;
import health.consilium.referral.UrgentSign;
import health.consilium.referral.WhyStopped;
import health.consilium.referral.YearAndMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of the patient's pages make of what was typed. */
class FormsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

  @Test
  void whoFillsInForHerselfNeedsNoName() {
    var form = new WhoIsThisForPage.Form();
    form.setSubmitter(Submitter.MYSELF);
    form.setName("left over");

    assertThat(form.problems()).isEmpty();
    assertThat(form.submission()).isEqualTo(new Submission(Submitter.MYSELF, null, null, null));
  }

  @Test
  void whoFillsInForAnotherIsAskedForNameAndARealAddressAtOnce() {
    var form = new WhoIsThisForPage.Form();
    form.setSubmitter(Submitter.RELATIVE);
    form.setPatientEmail("adrian(at)example");

    assertThat(form.problems())
        .extracting(FieldProblem::field)
        .containsExactly("name", "patientEmail");
  }

  @Test
  void patientsAddressMayBeLeftEmpty() {
    var form = new WhoIsThisForPage.Form();
    form.setSubmitter(Submitter.AGENCY);
    form.setName(" Tan Mei ");
    form.setPatientEmail("  ");

    assertThat(form.problems()).isEmpty();
    assertThat(form.submission())
        .isEqualTo(new Submission(Submitter.AGENCY, "Tan Mei", null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-29", "1899-12-31"})
  void nobodyIsBornTomorrowOrLongAgo(LocalDate birthDate) {
    var form = new AboutThePatientPage.Form();
    form.setBirthDate(birthDate);

    assertThat(form.problems(TODAY)).hasSize(1);
  }

  @Test
  void callNeedsANumber() {
    var form = new HowToReachYouPage.Form();
    form.setCall("YES");

    assertThat(form.problems()).extracting(FieldProblem::field).containsExactly("phone");
  }

  @Test
  void illnessKeepsWhatWasToldAboutToday() {
    var form = new IllnessPage.Form();
    form.setDisease(Disease.FL);
    form.setFound("2023");

    Illness told = form.illness(Optional.of(myeloma(UrgentSign.FEVER)));

    assertThat(told.disease()).isEqualTo(Disease.FL);
    assertThat(told.found()).isEqualTo(new YearAndMonth(2023, null));
    assertThat(told.signs()).containsExactly(UrgentSign.FEVER);
    assertThat(told.signsTold()).isEqualTo(SignsTold.SOME);
  }

  @Test
  void newIllnessWasNotAskedForSigns() {
    var form = new IllnessPage.Form();
    form.setDisease(Disease.UNKNOWN);

    assertThat(form.illness(Optional.empty()).signsAsked()).isFalse();
  }

  @Test
  void signAndNoneOfTheseContradict() {
    var form = new UrgentSignsPage.Form();
    form.setSigns(List.of("FEVER", "NONE"));

    assertThat(form.problems()).hasSize(1);
  }

  @Test
  void notKnowingIsKeptAsItsOwnAnswer() {
    var form = new UrgentSignsPage.Form();
    form.setSigns(List.of("UNKNOWN"));
    form.setInHospital("UNKNOWN");

    Illness today = form.today(myeloma());

    assertThat(today.signsTold()).isEqualTo(SignsTold.UNKNOWN);
    assertThat(today.inHospital()).isNull();
    assertThat(today.urgent()).isFalse();
  }

  @Test
  void newSignIsToldBeforeGoingOn() {
    var form = new UrgentSignsPage.Form();
    form.rememberToldBefore(myeloma(UrgentSign.FEVER));

    assertThat(form.toldBefore(myeloma(UrgentSign.FEVER))).isTrue();
    assertThat(form.toldBefore(myeloma())).isTrue();
    assertThat(form.toldBefore(myeloma(UrgentSign.FEVER, UrgentSign.BLEEDING))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"five", "31", "-1", "3.5"})
  void countOfTreatmentsIsASmallNumber(String count) {
    var form = new TreatmentPage.Form();
    form.setCount(count);

    assertThat(form.problems()).hasSize(1);
  }

  @Test
  void countMayBeTypedInFullWidthOrLeftOut() {
    var form = new TreatmentPage.Form();
    form.setCount("５");
    assertThat(form.problems()).isEmpty();
    assertThat(form.lineCount()).isEqualTo(5);

    form.setCount("");
    assertThat(form.problems()).isEmpty();
    assertThat(form.lineCount()).isNull();
  }

  @Test
  void treatmentLineComesBackAsItWasTyped() {
    var form = new TreatmentLineForm();
    form.setMedicine1("bortezomib");
    form.setMedicine3("万珂");
    form.setOthers("autologous transplant, radiotherapy");
    form.setFrom("2024-09");
    form.setTo("2025");
    form.setBestResult(BestResult.GONE);
    form.setWhyStopped(WhyStopped.STOPPED_WORKING);

    TreatmentLine line = form.line();

    assertThat(form.problems()).isEmpty();
    assertThat(line.medicines()).isEqualTo("bortezomib, 万珂, autologous transplant, radiotherapy");
    assertThat(line.from()).isEqualTo(new YearAndMonth(2024, 9));
    assertThat(line.to()).isEqualTo(new YearAndMonth(2025, null));
  }

  @Test
  void treatmentCannotEndBeforeItBegins() {
    var form = new TreatmentLineForm();
    form.setMedicine1("bortezomib");
    form.setFrom("2025-03");
    form.setTo("2025-02");

    assertThat(form.problems()).extracting(FieldProblem::field).containsExactly("to");
  }

  @Test
  void sameYearWithoutMonthsIsInOrder() {
    var form = new TreatmentLineForm();
    form.setFrom("2025-03");
    form.setTo("2025");

    assertThat(form.problems()).isEmpty();
  }

  @Test
  void oneQuestionIsNeeded() {
    var form = new YourQuestionsPage.Form();
    form.setSecond("  ");
    assertThat(form.problems()).hasSize(1);

    form.setFourth(" How fast must I come? ");
    assertThat(form.problems()).isEmpty();
    assertThat(form.questions()).containsExactly("How fast must I come?");
  }

  @Test
  void halfAConsentIsNone() {
    var form = new ConsentPage.Form();
    form.setAgreed(List.of("READ"));

    assertThat(form.problems()).hasSize(1);
  }

  @Test
  void secondPressOfTheSamePageIsHarmless() {
    DraftForm form = new DraftForm();
    form.setSeen("");

    form.refuseIfChanged(Optional.of("saved by the first press"), "saved by the first press");
  }

  @Test
  void otherWindowIsNotOverwrittenBySurprise() {
    DraftForm form = new DraftForm();
    form.setSeen("");

    assertThatThrownBy(() -> form.refuseIfChanged(Optional.of("theirs"), "mine"))
        .isInstanceOf(ChangedInAnotherWindow.class);
    form.refuseIfChanged(Optional.of("theirs"), "mine");
  }

  @Test
  void numberThatIsNoneNamesNoReferral() {
    DraftForm form = new DraftForm();
    form.setNumber("SO-2026-1' or 1=1");

    assertThatThrownBy(form::referral).isInstanceOf(UnknownReferral.class);
  }

  @Test
  void pageReturnsToTheCheckItWasOpenedFrom() {
    DraftForm form = new DraftForm();
    assertThat(form.thenTo("illness")).startsWith("/patient/illness?");

    form.setBack("check");
    assertThat(form.thenTo("illness")).startsWith("/patient/check-your-answers?");
    assertThat(form.within("urgent-signs")).endsWith("&back=check");

    form.setBack("//elsewhere.example");
    assertThat(form.getBackTo()).isEqualTo("/patient/referral");
  }

  @Test
  void medicinesAreFoundByEachOfTheirNames() {
    assertThat(new MedicineNames().all()).contains("bortezomib", "Velcade", "硼替佐米", "万珂");
  }

  @Test
  void unknownSignsAreNotMadeUp() {
    var form = new UrgentSignsPage.Form();
    form.setSigns(List.of("<script>"));

    assertThat(form.today(myeloma()).signs()).isEqualTo(Set.of());
  }
}
