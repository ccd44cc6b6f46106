package health.consilium.platform.mail;

import static health.consilium.platform.mail.AttemptOutcome.ACCEPTED;
import static health.consilium.platform.mail.AttemptOutcome.PERMANENT;
import static health.consilium.platform.mail.AttemptOutcome.TEMPORARY;
import static health.consilium.platform.mail.AttemptOutcome.UNKNOWN;
import static health.consilium.platform.mail.AttemptOutcome.UNREACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

  private static final Instant NOW = Instant.parse("2026-09-28T08:00:00Z");
  private static final RandomGenerator RANDOM = new Random(7);

  @Test
  void isHeldByOneSenderAtATime() {
    OutgoingMail mail = mail();

    assertThat(mail.lease(NOW)).isTrue();
    assertThat(mail.lease(NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void isFreeAgainOnceTheDeathOfItsSenderIsWrittenDown() {
    OutgoingMail mail = mail();
    mail.lease(NOW);
    Instant lost = NOW.plus(OutgoingMail.LEASE);

    assertThat(mail.isLost(lost.minusSeconds(1))).isFalse();
    assertThat(mail.isLost(lost)).isTrue();
    assertThat(mail.lease(lost)).isFalse();
    mail.attempted(new ServerAnswer(UNKNOWN, ""), lost, RANDOM);

    assertThat(mail.isLost(lost)).isFalse();
    assertThat(mail.attempts()).isEqualTo(1);
    assertThat(mail.lease(lost.plus(Duration.ofMinutes(2)))).isTrue();
  }

  @Test
  void whoWasGivenUpHoldsNothingAnyMore() {
    OutgoingMail mail = mail();
    mail.lease(NOW);
    Envelope late = mail.envelope();
    Instant lost = NOW.plus(OutgoingMail.LEASE);

    mail.attempted(new ServerAnswer(UNKNOWN, ""), lost, RANDOM);
    assertThat(mail.isHeldFor(late.attempt())).isFalse();
    mail.lease(lost.plus(Duration.ofMinutes(2)));

    assertThat(mail.isHeldFor(late.attempt())).isFalse();
    assertThat(mail.isHeldFor(mail.envelope().attempt())).isTrue();
  }

  @Test
  void isParkedWhenItKilledTenSenders() {
    OutgoingMail mail = mail();

    for (int attempt = 1; attempt <= RetrySchedule.MOST_ANSWERS; attempt++) {
      mail.attempted(new ServerAnswer(UNKNOWN, ""), NOW, RANDOM);
    }

    assertThat(mail.status()).isEqualTo(MailStatus.PARKED);
  }

  @Test
  void staysTheSameMailAtEveryAttempt() {
    OutgoingMail mail = mail();
    Envelope first = mail.envelope();
    mail.attempted(new ServerAnswer(TEMPORARY, "450 later"), NOW, RANDOM);

    assertThat(mail.envelope())
        .usingRecursiveComparison()
        .ignoringFields("attempt")
        .isEqualTo(first);
    assertThat(first.messageId()).startsWith("<").endsWith("@portal.example>");
  }

  @Test
  void isParkedAfterTenAnswers() {
    OutgoingMail mail = mail();
    Instant now = NOW;

    for (int attempt = 1; attempt < RetrySchedule.MOST_ANSWERS; attempt++) {
      mail.attempted(new ServerAnswer(TEMPORARY, "450 later"), now, RANDOM);
      now = nextOf(mail);
    }
    mail.attempted(new ServerAnswer(TEMPORARY, "450 later"), now, RANDOM);

    assertThat(mail.status()).isEqualTo(MailStatus.PARKED);
    assertThat(mail.lease(now.plus(Duration.ofDays(9)))).isFalse();
  }

  @Test
  void outlivesADayWithoutAServerAndHasAllItsAttemptsThen() {
    OutgoingMail mail = mail();
    Instant now = NOW;

    while (now.isBefore(NOW.plus(Duration.ofDays(1)))) {
      mail.attempted(new ServerAnswer(UNREACHED, "connection refused"), now, RANDOM);
      now = nextOf(mail);
    }
    assertThat(mail.attempts()).isGreaterThan(RetrySchedule.MOST_ANSWERS);
    for (int attempt = 1; attempt < RetrySchedule.MOST_ANSWERS; attempt++) {
      mail.attempted(new ServerAnswer(TEMPORARY, "450 later"), now, RANDOM);
      now = nextOf(mail);
    }

    assertThat(mail.status()).isEqualTo(MailStatus.WAITING);
  }

  @Test
  void isParkedAfterFiveDaysWithoutAServerAndHasFiveMoreWhenItIsTriedAnew() {
    OutgoingMail mail = mail();
    Instant late = NOW.plus(RetrySchedule.MOST_SILENCE);

    mail.attempted(new ServerAnswer(UNREACHED, "connection refused"), late, RANDOM);
    assertThat(mail.status()).isEqualTo(MailStatus.PARKED);
    mail.retry(late);
    mail.attempted(new ServerAnswer(UNREACHED, "connection refused"), late, RANDOM);

    assertThat(mail.status()).isEqualTo(MailStatus.WAITING);
  }

  @Test
  void canBeTriedAnewAfterARefusalUnlessItsWordsWereErased() {
    OutgoingMail plain = mail();
    OutgoingMail secret = new OutgoingMail(message().withSecret(), "portal.example", NOW);
    for (OutgoingMail mail : List.of(plain, secret)) {
      mail.attempted(new ServerAnswer(PERMANENT, "550 relaying denied"), NOW, RANDOM);
    }

    plain.retry(NOW);

    assertThat(plain.lease(NOW)).isTrue();
    assertThatThrownBy(() -> secret.retry(NOW)).isInstanceOf(MailIsNotParked.class);
  }

  @Test
  void isNeverTriedAgainWhenTheServerSaidNever() {
    OutgoingMail mail = mail();

    mail.attempted(new ServerAnswer(PERMANENT, "550 no such user"), NOW, RANDOM);

    assertThat(mail.status()).isEqualTo(MailStatus.REJECTED);
    assertThat(mail.lease(NOW.plus(Duration.ofDays(9)))).isFalse();
  }

  @Test
  void forgetsItsSecretOnceItLeft() {
    OutgoingMail mail = new OutgoingMail(message().withSecret(), "portal.example", NOW);

    mail.attempted(new ServerAnswer(ACCEPTED, "250 queued"), NOW, RANDOM);

    assertThat(mail.envelope().message().body().text()).isEmpty();
    assertThat(mail.envelope().message().body().html()).isEmpty();
  }

  @Test
  void aStoppedMailIsNeverHandedOutAndForgetsItsSecret() {
    OutgoingMail mail = new OutgoingMail(message().withSecret(), "portal.example", NOW);

    mail.stop();

    assertThat(mail.lease(NOW)).isFalse();
    assertThat(mail.status()).isEqualTo(MailStatus.STOPPED);
    assertThat(mail.envelope().message().body().text()).isEmpty();
    assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(MailIsNotParked.class);
  }

  @Test
  void anAttemptUnderWayIsTheLastOfAStoppedMail() {
    OutgoingMail busy = mail();
    OutgoingMail taken = mail();
    busy.lease(NOW);
    taken.lease(NOW);

    busy.stop();
    taken.stop();
    busy.attempted(new ServerAnswer(TEMPORARY, "421 busy"), NOW, RANDOM);
    taken.attempted(new ServerAnswer(ACCEPTED, "250 queued"), NOW, RANDOM);

    assertThat(busy.status()).isEqualTo(MailStatus.STOPPED);
    assertThat(taken.status()).isEqualTo(MailStatus.ACCEPTED);
  }

  @Test
  void saysWhereItWasWhenItWasCalledBack() {
    OutgoingMail busy = mail();
    OutgoingMail taken = mail();
    OutgoingMail refused = mail();
    busy.lease(NOW);
    taken.attempted(new ServerAnswer(ACCEPTED, "250 queued"), NOW, RANDOM);
    refused.attempted(new ServerAnswer(PERMANENT, "550 no such user"), NOW, RANDOM);

    assertThat(mail().stop()).isEqualTo(Whereabouts.HERE);
    assertThat(busy.stop()).isEqualTo(Whereabouts.LEAVING);
    assertThat(taken.stop()).isEqualTo(Whereabouts.LEFT);
    assertThat(refused.stop()).isEqualTo(Whereabouts.HERE);
    busy.attempted(new ServerAnswer(TEMPORARY, "421 busy"), NOW, RANDOM);
    assertThat(busy.stop()).isEqualTo(Whereabouts.HERE);
  }

  @Test
  void mayHaveLeftOnceTheEndOfAnAttemptIsUnknownWhateverCameLater() {
    OutgoingMail waiting = mail();
    OutgoingMail refused = mail();
    for (OutgoingMail mail : List.of(waiting, refused)) {
      mail.attempted(new ServerAnswer(UNKNOWN, "[EOF]"), NOW, RANDOM);
    }
    waiting.attempted(new ServerAnswer(TEMPORARY, "450 later"), NOW, RANDOM);
    refused.attempted(new ServerAnswer(PERMANENT, "550 no such user"), NOW, RANDOM);

    assertThat(waiting.stop()).isEqualTo(Whereabouts.UNSURE);
    assertThat(waiting.status()).isEqualTo(MailStatus.STOPPED);
    assertThat(refused.stop()).isEqualTo(Whereabouts.UNSURE);
  }

  @Test
  void isTriedAnewOnlyWhenItWasGivenUp() {
    OutgoingMail mail = mail();

    assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(MailIsNotParked.class);
  }

  @Test
  void refusesASubjectOfTwoLines() {
    assertThatThrownBy(() -> new MailBody("Hello\r\nBcc: other@example.com", "", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new MailAttachment("letter.pdf\r\nX: y", "application/pdf", "letter", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new MailAttachment("letter.pdf", "application/pdf\r\nX: y", "letter", "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant nextOf(OutgoingMail mail) {
    return mail.report(List.of()).nextAttempt().orElseThrow();
  }

  private static OutgoingMail mail() {
    return new OutgoingMail(message(), "portal.example", NOW);
  }

  private static MailMessage message() {
    return MailMessage.to(
        EmailAddress.of("tan@example.com"),
        Language.ENGLISH,
        new MailBody("Your referral", "It is here.", "<p>It is here.</p>"));
  }
}
