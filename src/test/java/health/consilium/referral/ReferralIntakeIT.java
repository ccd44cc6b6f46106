package health.consilium.referral;

import static health.consilium.referral.ReferralFixture.firstLine;
import static health.consilium.referral.ReferralFixture.herself;
import static health.consilium.referral.ReferralFixture.myeloma;
import static health.consilium.referral.ReferralFixture.tanAdrian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.records.RecordsAnswering;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desks of a patient and of the coordinator who asks, against the real database. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ReferralIntakeIT {

  @Inject ReferralIntake intake;
  @Inject PatientDesk desk;
  @Inject RecordsRequesting requesting;
  @Inject RecordsAnswering answering;
  @Inject DataSource dataSource;

  @Test
  void draftComesBackAsItWasSavedPartByPart() throws SQLException {
    Patient patient = aPatient();
    ReferralNumber number = complete(patient);

    ReferralDraft draft = intake.draft(patient).orElseThrow();

    assertThat(draft.number()).isEqualTo(number);
    assertThat(draft.submission()).contains(herself());
    assertThat(draft.details()).contains(tanAdrian());
    assertThat(draft.illness()).contains(myeloma(UrgentSign.FEVER));
    assertThat(draft.urgent()).isTrue();
    assertThat(draft.questions()).containsExactly("What next?", "How fast must I come?");
    assertThat(draft.maySend()).isTrue();
  }

  @Test
  void shorterAndReorderedListsTakeThePlaceOfTheSavedOnes() throws SQLException {
    Patient patient = aPatient();
    ReferralNumber number = complete(patient);
    var second = new TreatmentLine("daratumumab", null, null, null, null);
    intake.tellTreatment(number, List.of(firstLine(), second, firstLine()), 3, patient);

    intake.tellTreatment(number, List.of(second, firstLine()), 2, patient);
    intake.ask(number, List.of("How fast must I come?"), patient);

    ReferralDraft draft = intake.draft(patient).orElseThrow();
    assertThat(draft.treatment().lines())
        .extracting(TreatmentLine::medicines)
        .containsExactly("daratumumab", firstLine().medicines());
    assertThat(draft.questions()).containsExactly("How fast must I come?");
  }

  @Test
  void laterConsentStandsBesideTheWithdrawnOne() throws SQLException {
    Patient patient = aPatient();
    ReferralNumber number = complete(patient);

    intake.consent(number, ConsentText.VERSION, LetterWay.ATTACHED, patient);

    assertThat(intake.draft(patient).orElseThrow().consent())
        .hasValueSatisfying(c -> assertThat(c.letterWay()).isEqualTo(LetterWay.ATTACHED));
    assertThat(count("consent where withdrawn_at is not null and referral_id", number)).isOne();
  }

  @Test
  void sendingTwiceSendsOnce() throws SQLException {
    Patient patient = aPatient();
    ReferralNumber number = complete(patient);

    intake.submit(number, patient);
    intake.submit(number, patient);

    assertThat(desk.sentBy(patient)).hasSize(1);
    assertThat(count("referral_event where kind = 'SUBMITTED' and referral_id", number)).isOne();
    assertThat(mailsTo(patient)).isOne();
  }

  @Test
  void refusedSendingLeavesNothingBehind() throws SQLException {
    Patient patient = aPatient();
    ReferralNumber number = intake.openDraft(patient, "en");

    assertThatThrownBy(() -> intake.submit(number, patient)).isInstanceOf(NotPossibleNow.class);

    assertThat(intake.draft(patient)).isPresent();
    assertThat(count("referral_event where kind = 'SUBMITTED' and referral_id", number)).isZero();
    assertThat(mailsTo(patient)).isZero();
  }

  @Test
  void addressThatSomebodyTypedGetsFewMailsInADay() throws SQLException {
    String typed = UUID.randomUUID() + "@typed.example";

    for (int number = 0; number < 4; number++) {
      Patient relative = aPatient();
      ReferralNumber referral = complete(relative);
      String spelled = number % 2 == 0 ? typed : typed.toUpperCase(Locale.ROOT);
      intake.tellWhoSubmits(
          referral, new Submission(Submitter.RELATIVE, "Tan Mei", "daughter", spelled), relative);
      intake.submit(referral, relative);
      assertThat(mailsTo(relative)).isEqualTo(1);
    }

    assertThat(number("select count(*) from outgoing_mail where recipient = ?", typed))
        .isEqualTo(2);
  }

  @Test
  void accountSendsFewMailsToAddressesThatItTyped() throws SQLException {
    Patient agency = aPatient();
    String typed = "%@" + UUID.randomUUID() + ".example";

    for (int number = 0; number < 12; number++) {
      ReferralNumber referral = complete(agency);
      String address = typed.replace("%", "patient" + number);
      intake.tellWhoSubmits(
          referral, new Submission(Submitter.AGENCY, "Tan Mei", null, address), agency);
      intake.submit(referral, agency);
    }

    assertThat(number("select count(*) from outgoing_mail where recipient like ?", typed))
        .isEqualTo(10);
  }

  @Test
  void anotherPatientsReferralIsUnknown() throws SQLException {
    ReferralNumber number = complete(aPatient());
    Patient another = aPatient();

    assertThatThrownBy(() -> intake.read(number, another)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> intake.submit(number, another)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> desk.gotWorse(number, another)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> desk.withdraw(number, another)).isInstanceOf(UnknownReferral.class);
    assertThat(intake.draft(another)).isEmpty();
  }

  @Test
  void referralWaitsForWhatWasAskedAndComesBack() throws SQLException {
    Patient patient = aPatient();
    ReferralNumber number = complete(patient);
    intake.submit(number, patient);

    requesting.ask(number, "Please send page 2 of 3.", aCoordinator());
    SentReferral waiting = desk.read(number, patient);
    answering.answer(number, patient);
    answering.answer(number, patient);

    assertThat(waiting.status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
    assertThat(waiting.openRequest().map(AskedRecords::words)).contains("Please send page 2 of 3.");
    assertThat(desk.read(number, patient).status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
    assertThat(desk.read(number, patient).openRequest()).isEmpty();
    assertThat(mailsTo(patient)).isEqualTo(2);
  }

  @Test
  void refusesASecondRequestWhileOneIsOpen() throws SQLException {
    Patient patient = aPatient();
    ReferralNumber number = complete(patient);
    intake.submit(number, patient);
    requesting.ask(number, "Page 2, please.", aCoordinator());
    requesting.ask(number, " Page 2, please. ", aCoordinator());

    assertThatThrownBy(() -> requesting.ask(number, "And page 3.", aCoordinator()))
        .isInstanceOf(NotPossibleNow.class);

    assertThat(desk.read(number, patient).asked()).hasSize(1);
    assertThat(mailsTo(patient)).isEqualTo(2);
  }

  private ReferralNumber complete(Patient patient) {
    ReferralNumber number = intake.openDraft(patient, "en");
    intake.tellWhoSubmits(number, herself(), patient);
    intake.describePatient(number, tanAdrian(), patient);
    intake.describeIllness(number, myeloma(UrgentSign.FEVER), patient);
    intake.sendTreatmentAsRecords(number, 5, patient);
    intake.ask(number, List.of("What next?", "How fast must I come?"), patient);
    intake.consent(number, ConsentText.VERSION, LetterWay.LINK, patient);
    return number;
  }

  private Patient aPatient() throws SQLException {
    UUID id = UUID.randomUUID();
    return new Patient(id, account(id, "PATIENT"));
  }

  private Coordinator aCoordinator() throws SQLException {
    UUID id = UUID.randomUUID();
    return new Coordinator(id, account(id, "COORDINATOR"));
  }

  private String account(UUID id, String role) throws SQLException {
    String email = id + "@intake.example";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into account (id, version, email, name, role, language, created_at,"
                    + " confirmed_at, sessions_end_at)"
                    + " values (?, 0, ?, '', ?, 'en', now(), now(), now())")) {
      insert.setObject(1, id);
      insert.setString(2, email);
      insert.setString(3, role);
      insert.executeUpdate();
    }
    return email;
  }

  private long count(String rows, ReferralNumber number) throws SQLException {
    return number(
        "select count(*) from " + rows + " = (select id from referral where number = ?)",
        number.value());
  }

  private long mailsTo(Patient patient) throws SQLException {
    return number("select count(*) from outgoing_mail where recipient = ?", patient.name());
  }

  private long number(String query, String argument) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, argument);
      var rows = select.executeQuery();
      rows.next();
      return rows.getLong(1);
    }
  }
}
