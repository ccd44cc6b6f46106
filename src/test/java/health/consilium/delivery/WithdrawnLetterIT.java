package health.consilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.mail.MailStatus;
import health.consilium.platform.mail.SendingDesk;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.AnsweredAlready;
import health.consilium.referral.LetterWay;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.UnknownReferral;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class WithdrawnLetterIT {

  @Inject EvaluationDispatch dispatch;
  @Inject DeliveryDesk desk;
  @Inject PatientDesk patientDesk;
  @Inject LetterReading reading;
  @Inject LetterViewing viewing;
  @Inject LinkedLetters links;
  @Inject Answering answering;
  @Inject SendingDesk sending;
  @Inject DeliveryFixture people;
  @Inject TestTransaction transaction;

  private Coordinator coordinator;
  private Patient patient;

  @Test
  void itsMailNeverLeaves() throws Exception {
    ReferralNumber number = withdrawnBeforeItsMailLeft(LetterWay.ATTACHED);

    DeliveryRow row = desk.rowsOf(number, coordinator).getFirst();
    assertThat(row.mail().status()).isEqualTo(MailStatus.STOPPED);
    assertThat(row.troubled()).isFalse();
    assertThat(sending.take(row.mail().id())).isEmpty();
    assertThat(desk.open(row.id(), coordinator).ledger())
        .extracting(LedgerLine::kind)
        .containsExactly(LedgerKind.PRINTED, LedgerKind.RELEASED, LedgerKind.STOPPED);
    answering.mailLeft(row.mail().id());
    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.WITHDRAWN);
    assertThat(reading.isPerhapsSent(number, patient)).isFalse();
  }

  /** What is being sent at this moment is with the patient in the next, and nobody knows yet. */
  @Test
  void isNotTakenBackOnceItsMailLeftOrWhileItIsSent() throws Exception {
    coordinator = people.coordinator();
    patient = people.patient();
    ReferralNumber number = people.signedLetter(patient, LetterWay.ATTACHED);
    transaction.begin();
    people.releases(number, coordinator);
    people.underWay(number, true);
    transaction.commit();
    assertThatThrownBy(() -> patientDesk.withdraw(number, patient))
        .isInstanceOf(MailUnderWay.class);

    people.failed(number, "ACCEPTED");
    people.underWay(number, false);

    assertThatThrownBy(() -> patientDesk.withdraw(number, patient))
        .isInstanceOf(AnsweredAlready.class);
    answering.mailLeft(desk.rowsOf(number, coordinator).getFirst().mail().id());
    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.ANSWERED);
  }

  /** The line broke before the mail server's answer: the letter may be in the mailbox. */
  @Test
  void saysThatItMayHaveLeftWhenTheAnswerToItsMailWasLost() throws Exception {
    coordinator = people.coordinator();
    patient = people.patient();
    ReferralNumber number = people.signedLetter(patient, LetterWay.ATTACHED);
    transaction.begin();
    people.releases(number, coordinator);
    people.answerLost(number);
    transaction.commit();

    patientDesk.withdraw(number, patient);

    DeliveryRow row = desk.rowsOf(number, coordinator).getFirst();
    assertThat(row.mail().status()).isEqualTo(MailStatus.STOPPED);
    assertThat(row.mayHaveLeft()).isTrue();
    assertThat(sending.take(row.mail().id())).isEmpty();
    assertThat(reading.isPerhapsSent(number, patient)).isTrue();
    assertThat(desk.open(row.id(), coordinator).ledger())
        .extracting(LedgerLine::kind)
        .contains(LedgerKind.UNSURE);
  }

  @Test
  void noneOfTheThreeButtonsSendsItOnceMore() throws Exception {
    ReferralNumber number = withdrawnBeforeItsMailLeft(LetterWay.LINK);
    UUID delivery = delivery(number);
    people.failed(number, "PARKED");

    assertThatThrownBy(() -> desk.tryAgain(delivery, coordinator))
        .isInstanceOf(NotPossibleNow.class);
    assertThatThrownBy(() -> desk.sendNewLink(delivery, coordinator))
        .isInstanceOf(NotPossibleNow.class);
    assertThatThrownBy(
            () -> desk.readdress(delivery, EmailAddress.of("other@demo.example"), coordinator))
        .isInstanceOf(NotPossibleNow.class);
    assertThat(people.mailsOf(number)).isOne();
  }

  @Test
  void itsLinkOpensNothing() throws Exception {
    ReferralNumber number = withdrawnBeforeItsMailLeft(LetterWay.ATTACHED);
    LinkCode code = people.linkTo(delivery(number));

    assertThat(links.opens(code)).isFalse();
    assertThatThrownBy(() -> links.fetch(code, ReferralFixture.tanAdrian().birthDate()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyLooksAtItAnyMore() throws Exception {
    ReferralNumber number = withdrawnBeforeItsMailLeft(LetterWay.ATTACHED);

    assertThatThrownBy(() -> reading.read(number, new LetterEdition(0, 0), patient))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> viewing.pdf(number, coordinator)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> viewing.edition(number, new LetterEdition(1, 0), coordinator))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> dispatch.preview(number, coordinator))
        .isInstanceOf(NothingToRelease.class);
    assertThat(people.accesses(number, LetterAccessKind.OPENED_AS_PAGE)).isZero();
  }

  /** Released and withdrawn before the courier can come: its mail was posted and not yet taken. */
  private ReferralNumber withdrawnBeforeItsMailLeft(LetterWay way) throws Exception {
    coordinator = people.coordinator();
    patient = people.patient();
    ReferralNumber number = people.signedLetter(patient, way);
    transaction.begin();
    people.releases(number, coordinator);
    patientDesk.withdraw(number, patient);
    transaction.commit();
    return number;
  }

  private UUID delivery(ReferralNumber number) {
    return desk.rowsOf(number, coordinator).getFirst().id();
  }
}
