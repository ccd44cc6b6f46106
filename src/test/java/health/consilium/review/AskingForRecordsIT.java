package health.consilium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationFixture;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordsAnswering;
import health.consilium.records.RecordsFixture;
import health.consilium.records.RecordsUnasking;
import health.consilium.records.completeness.RecordsWanted;
import health.consilium.referral.AskedRecords;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.NothingAsked;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who evaluates asks the patient for what is missing, and goes on with it or without. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class AskingForRecordsIT {

  private static final RecordsWanted WANTED =
      new RecordsWanted(List.of(RecordKind.PATHOLOGY_REPORT), "the stem cell count");

  @Inject AskingForRecords asking;
  @Inject RecordsAnswering answering;
  @Inject RecordsUnasking unasking;
  @Inject EvaluationDesk evaluations;
  @Inject PatientDesk desk;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject WrittenDown trail;

  private Reviewer lin;
  private Patient patient;
  private ReferralNumber number;

  @BeforeEach
  void aReviewerHoldsAReferral() {
    lin = people.reviewer("Dr. Lin");
    number = people.waiting();
    patient = people.patientOf(number);
    people.takes(number, lin);
  }

  @Test
  void referralWaitsForItsPatientAndKeepsItsReviewerAndWhatWasWritten() throws SQLException {
    EvaluationOnDesk read = evaluations.open(number, lin);
    EvaluationForm draft = EvaluationFixture.finished(read.form());
    evaluations.save(number, draft, read.version(), lin);

    asking.ask(number, WANTED, lin);
    asking.ask(number, WANTED, lin);

    assertThat(people.status(number)).isEqualTo("AWAITING_RECORDS");
    assertThat(people.history(number)).filteredOn("RECORDS_ASKED"::equals).hasSize(1);
    assertThat(trail.about(number)).contains("referral.recordsAsked " + lin.accountId());
    assertThat(people.mailsTo(patient)).singleElement().asString().contains(number.value());
    assertThat(openWords())
        .contains("\n1. the pathology report of the newest biopsy")
        .contains("\n2. the stem cell count\n");
    assertThat(desk.read(number, patient).clocks().running())
        .isEqualTo(Clocks.Running.WAITING_FOR_PATIENT);
    assertThat(people.claimsOn(number)).isOne();
    assertThat(evaluations.open(number, lin).form()).isEqualTo(draft);
  }

  @Test
  void patientReadsItInTheirLanguage() {
    ReferralNumber chinese = people.waitingFor(Disease.MM, "zh");
    people.takes(chinese, lin);

    assertThat(asking.preview(chinese, WANTED, lin))
        .contains("1. 最近一次活检")
        .contains("2. the stem cell count");
    assertThat(people.status(chinese)).isEqualTo("IN_REVIEW");
  }

  @Test
  void goesOnWhenThePatientSaysThatThisIsAllAndTheReviewerIsTold() {
    asking.ask(number, WANTED, lin);
    assertThat(asking.look(number, lin).mayAsk()).isFalse();
    assertThat(asking.look(number, lin).open().map(AskedRecords::words)).contains(openWords());

    answering.answer(number, patient);
    answering.answer(number, patient);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(people.history(number)).filteredOn("RECORDS_COMPLETED"::equals).hasSize(1);
    assertThat(people.mailsTo(lin)).singleElement().asString().contains(number.value());
    assertThat(asking.look(number, lin)).isEqualTo(new AskedOfPatient(true, Optional.empty(), 0));
  }

  /** The patient sent something and forgot to say that it is all. */
  @Test
  void goesOnByItselfADayAfterTheLastFileCame() {
    asking.ask(number, WANTED, lin);
    records.filledWith(number, 2, 10);
    answering.answerForgotten();
    assertThat(people.status(number)).as("more may come").isEqualTo("AWAITING_RECORDS");
    assertThat(asking.look(number, lin).files()).isEqualTo(2);

    people.daysPass(number, 2);
    answering.answerForgotten();
    answering.answerForgotten();

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(people.history(number)).filteredOn("RECORDS_COMPLETED"::equals).hasSize(1);
    assertThat(people.mailsTo(lin)).hasSize(1);
  }

  @Test
  void patientWhoSentNothingIsWaitedFor() {
    records.filledWith(number, 1, 10);
    people.daysPass(number, 3);
    asking.ask(number, WANTED, lin);
    people.daysPass(number, 2);

    answering.answerForgotten();

    assertThat(people.status(number)).isEqualTo("AWAITING_RECORDS");
  }

  @Test
  void goesOnWithoutWhatIsNeededNoMore() {
    asking.ask(number, WANTED, lin);

    asking.goOn(number, lin);
    asking.goOn(number, lin);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(people.history(number)).filteredOn("RECORDS_UNNEEDED"::equals).hasSize(1);
    assertThat(desk.read(number, patient).openRequest()).isEmpty();
    assertThat(people.mailsTo(lin)).isEmpty();
  }

  @Test
  void officeGoesOnWithoutItToo() {
    Coordinator coordinator = people.coordinator("He Xuni");
    asking.ask(number, WANTED, lin);

    unasking.takeBack(number, coordinator);
    unasking.takeBack(number, coordinator);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(people.history(number)).filteredOn("RECORDS_UNNEEDED"::equals).hasSize(1);
    assertThat(asking.look(number, lin).mayAsk()).isTrue();
  }

  /** Of the page itself, other tests tell. */
  @Test
  void patientWhoIsAskedForAPageIsAskedForRecordsToo() {
    people.asksForRecords(number);

    asking.ask(number, WANTED, lin);

    assertThat(openWords()).contains("the stem cell count");
    assertThat(people.status(number)).isEqualTo("AWAITING_RECORDS");
    assertThat(people.mailsTo(patient)).hasSize(1);
    answering.answer(number, patient);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
  }

  @Test
  void asksNothingWithoutAWordAndNothingElseMeanwhile() {
    assertThatThrownBy(() -> asking.ask(number, new RecordsWanted(List.of(), " "), lin))
        .isInstanceOf(NothingAsked.class);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    asking.ask(number, WANTED, lin);

    assertThatThrownBy(
            () -> asking.ask(number, new RecordsWanted(List.of(), "Something else"), lin))
        .isInstanceOf(NotPossibleNow.class);

    assertThat(desk.read(number, patient).asked()).hasSize(1);
  }

  @Test
  void nobodyButWhoHoldsItAsksOrGoesOn() {
    Reviewer zhao = people.reviewer("Dr. Zhao");
    for (Consumer<Reviewer> act : acts()) {
      assertThatThrownBy(() -> act.accept(zhao)).isInstanceOf(NotYourClaim.class);
    }
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    asking.ask(number, WANTED, lin);
    assertThatThrownBy(() -> asking.goOn(number, zhao)).isInstanceOf(NotYourClaim.class);

    assertThat(people.status(number)).isEqualTo("AWAITING_RECORDS");
  }

  @Test
  void nobodyAsksBeforeSayingThatNoConflictStandsBetween() {
    number = people.waiting();
    queue.claim(number, lin);

    for (Consumer<Reviewer> act : acts()) {
      assertThatThrownBy(() -> act.accept(lin)).isInstanceOf(ConflictNotDeclared.class);
    }
  }

  private List<Consumer<Reviewer>> acts() {
    return Stream.<Consumer<Reviewer>>of(
            reviewer -> asking.look(number, reviewer),
            reviewer -> asking.preview(number, WANTED, reviewer),
            reviewer -> asking.ask(number, WANTED, reviewer),
            reviewer -> asking.goOn(number, reviewer))
        .toList();
  }

  private String openWords() {
    return desk.read(number, patient).openRequest().map(AskedRecords::words).orElse("");
  }
}
