package health.consilium.platform.mail;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and the server fill the fields
class OutboxIT {

  @Inject Outbox outbox;
  @Inject SendingDesk desk;
  @Inject Courier courier;

  @Inject TestTransaction transaction;

  @Test
  void sendsAMailOnceItsTransactionIsDone() {
    UUID mail = outbox.post(message());

    await()
        .atMost(ofSeconds(60))
        .untilAsserted(
            () -> assertThat(outbox.report(mail).status()).isEqualTo(MailStatus.ACCEPTED));
    assertThat(outbox.report(mail).attempts()).hasSize(1);
  }

  @Test
  void forgetsAMailWhoseTransactionIsUndone() throws Exception {
    transaction.begin();
    UUID mail = outbox.post(message());
    transaction.rollback();

    assertThatThrownBy(() -> outbox.report(mail)).isInstanceOf(NotFound.class);
  }

  @Test
  void doesNotSendBeforeTheTransactionIsDone() throws Exception {
    transaction.begin();
    UUID mail = outbox.post(message());
    Optional<Envelope> taken = desk.take(mail);
    transaction.commit();

    assertThat(taken).isEmpty();
  }

  @Test
  void doesNotSendAgainWhatWasAccepted() {
    UUID mail = outbox.post(message());
    await().atMost(ofSeconds(60)).until(() -> outbox.report(mail).status() == MailStatus.ACCEPTED);

    courier.carry(new MailPosted(mail, "outbox.example"));
    courier.carryWhatWaits();

    assertThat(outbox.report(mail).attempts()).hasSize(1);
  }

  @Test
  void senderWhoComesLateDoesNotHaveItSentAgain() {
    UUID mail = outbox.post(message());
    await().atMost(ofSeconds(60)).until(() -> outbox.report(mail).status() == MailStatus.ACCEPTED);
    var late = new Envelope(mail, 1, "<late@portal.example>", Instant.now(), message());

    desk.writeDown(late, new ServerAnswer(AttemptOutcome.TEMPORARY, "421 busy"));

    assertThat(outbox.report(mail).status()).isEqualTo(MailStatus.ACCEPTED);
    assertThat(outbox.report(mail).attempts()).hasSize(1);
  }

  private static MailMessage message() {
    return MailMessage.to(
        EmailAddress.of(UUID.randomUUID() + "@outbox.example"),
        Language.CHINESE,
        new MailText().paragraph("已收到。").under("您的申请", Language.CHINESE.getTag()));
  }
}
