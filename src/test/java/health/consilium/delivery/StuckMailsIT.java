package health.consilium.delivery;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import health.consilium.account.Coordinator;
import health.consilium.delivery.office.StuckMail;
import health.consilium.delivery.office.StuckMails;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailStatus;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.mail.SendingDesk;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralNumber;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class StuckMailsIT {

  @Inject StuckMails stuck;
  @Inject Outbox outbox;
  @Inject DeliveryFixture people;
  @Inject DeliveryDesk desk;
  @Inject SendingDesk sending;
  @Inject TestTransaction transaction;
  @Inject EntityManager entityManager;

  private Coordinator coordinator;

  @BeforeEach
  void theOffice() {
    coordinator = people.coordinator();
  }

  @Test
  void showsWhyButNotToWhom() throws Exception {
    UUID mail = givenUp(message(), "PARKED");

    assertThat(stuck.isAny(coordinator)).isTrue();
    StuckMail row = stuck.require(mail, coordinator);
    assertThat(row.domain()).isEqualTo("stuck.example");
    assertThat(row.answer()).isEqualTo("450 <…@stuck.example> try later");
    assertThat(row.mayTryAgain()).isTrue();
    assertThat(stuck.newest(coordinator)).extracting(StuckMail::id).contains(mail);
    assertThat(outbox.givenUp()).isPositive();
  }

  @Test
  void triesTheSameMailAnew() throws Exception {
    UUID parked = givenUp(message(), "PARKED");
    UUID refused = givenUp(message(), "REJECTED");

    for (UUID mail : List.of(parked, refused)) {
      stuck.tryAgain(mail, coordinator);
      await()
          .atMost(ofSeconds(60))
          .until(() -> outbox.report(mail).status() == MailStatus.ACCEPTED);
      assertThatThrownBy(() -> stuck.require(mail, coordinator)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void leavesAMailUnsentForGood() throws Exception {
    UUID mail = givenUp(message().withSecret(), "REJECTED");
    assertThat(stuck.require(mail, coordinator).mayTryAgain()).isFalse();

    stuck.leave(mail, coordinator);

    assertThat(outbox.report(mail).status()).isEqualTo(MailStatus.REJECTED);
    assertThat(stuck.newest(coordinator)).extracting(StuckMail::id).doesNotContain(mail);
    assertThatThrownBy(() -> stuck.tryAgain(mail, coordinator)).isInstanceOf(NotFound.class);
  }

  @Test
  void tellsSinceWhenNoMailServerIsReachedAndSendsAtOnceWhenItIsBack() throws Exception {
    transaction.begin();
    UUID mail = outbox.post(message());
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "update outgoing_mail set attempts = 4, unreached = 4,"
                + " tried_since = now() - interval '1 hour',"
                + " next_attempt_at = now() + interval '1 hour' where id = cast(?1 as uuid)")
        .setParameter(1, mail.toString())
        .executeUpdate();
    transaction.commit();
    assertThat(stuck.silentSince(coordinator)).isPresent();

    sending.serverIsBack();

    await().atMost(ofSeconds(60)).until(() -> outbox.report(mail).status() == MailStatus.ACCEPTED);
  }

  /** A letter is sent again only by those who know whether it still may be. */
  @Test
  void leavesLettersToTheirOwnList() throws Exception {
    transaction.begin();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);
    people.releases(number, coordinator);
    people.failed(number, "REJECTED");
    transaction.commit();
    UUID mail = desk.rowsOf(number, coordinator).getFirst().mail().id();

    assertThat(stuck.newest(coordinator)).extracting(StuckMail::id).doesNotContain(mail);
    assertThatThrownBy(() -> stuck.tryAgain(mail, coordinator)).isInstanceOf(NotFound.class);
  }

  private UUID givenUp(MailMessage message, String status) throws Exception {
    transaction.begin();
    UUID mail = outbox.post(message);
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "update outgoing_mail set status = ?1, next_attempt_at = null"
                + " where id = cast(?2 as uuid)")
        .setParameter(1, status)
        .setParameter(2, mail.toString())
        .executeUpdate();
    entityManager
        .createNativeQuery(
            "insert into mail_attempt (id, mail_id, number, at, outcome, answer) values"
                + " (gen_random_uuid(), cast(?1 as uuid), 10, now(), 'TEMPORARY',"
                + " '450 <' || (select recipient from outgoing_mail where id = cast(?1 as uuid))"
                + " || '> try later')")
        .setParameter(1, mail.toString())
        .executeUpdate();
    transaction.commit();
    return mail;
  }

  private static MailMessage message() {
    return MailMessage.to(
        EmailAddress.of(UUID.randomUUID() + "@stuck.example"),
        Language.ENGLISH,
        new MailText().paragraph("Good day").under("Your account", Language.ENGLISH.getTag()));
  }
}
