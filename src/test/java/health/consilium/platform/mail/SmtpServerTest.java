package health.consilium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.SettingsFixture;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
class SmtpServerTest {

  static final Envelope MAIL =
      new Envelope(
          UUID.randomUUID(),
          1,
          "<one@portal.example>",
          Instant.parse("2026-09-30T08:00:00Z"),
          MailMessage.to(
              EmailAddress.of("patient@example.invalid"),
              Language.ENGLISH,
              new MailBody("Your letter is ready, SO-2026-00417", "Good day", "<p>Good day</p>")));

  @Test
  void handsOverAMailUnderItsOwnMessageId() {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of())) {
      ServerAnswer answer = serverAt(smtp.port()).send(MAIL);

      assertThat(answer.outcome()).isEqualTo(AttemptOutcome.ACCEPTED);
      assertThat(answer.text()).contains("250 taken");
      assertThat(smtp.mails())
          .singleElement()
          .asString()
          .contains("Message-ID: <one@portal.example>");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 mailbox busy, TEMPORARY",
    "RCPT, 550 no such mailbox, PERMANENT",
    "MAIL, 451 try later, TEMPORARY",
    "MAIL, 553 sender not allowed, PERMANENT",
    "RCPT, 421 closing down, UNREACHED",
    "MAIL, 421 too busy, UNREACHED",
    "RCPT, 452 mailbox full, FULL",
    "END, 451 greylisted, TEMPORARY",
    "END, 452 disk full, FULL",
    "END, 554 not wanted, PERMANENT"
  })
  void readsTheServersAnswer(String command, String said, AttemptOutcome outcome) {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of(command, said))) {
      ServerAnswer answer = serverAt(smtp.port()).send(MAIL);

      assertThat(answer.outcome()).isEqualTo(outcome);
      assertThat(answer.text()).contains(said);
    }
  }

  @Test
  void aServerThatHangsUpAfterTheMailMayHaveItSoTheSameMailIsTriedAgain() {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of("END", ScriptedSmtp.HANGS_UP))) {
      SmtpServer server = serverAt(smtp.port());

      assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.UNKNOWN);
      assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.UNKNOWN);

      assertThat(smtp.mails())
          .hasSize(2)
          .allSatisfy(mail -> assertThat(mail).contains("Message-ID: <one@portal.example>"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
  void aServerThatHangsUpBeforeTheEndOfTheMailHasItNot(String command) {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of(command, ScriptedSmtp.HANGS_UP))) {
      assertThat(serverAt(smtp.port()).send(MAIL).outcome()).isEqualTo(AttemptOutcome.UNREACHED);
      assertThat(smtp.mails()).isEmpty();
    }
  }

  @Test
  void aServerThatIsDownIsTriedAgainLater() throws IOException {
    int nobody;
    try (var closed = new ServerSocket(0)) {
      nobody = closed.getLocalPort();
    }

    SmtpServer server = serverAt(nobody);
    assertThat(server.isReached()).isTrue();

    ServerAnswer answer = server.send(MAIL);

    assertThat(answer.outcome()).isEqualTo(AttemptOutcome.UNREACHED);
    assertThat(answer.text()).isNotBlank();
    assertThat(server.isReached()).isFalse();
  }

  @Test
  void saysOneMailAfterAnotherInOneConversation() {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of())) {
      SmtpServer server = serverAt(smtp.port());

      assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.ACCEPTED);
      assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.ACCEPTED);

      assertThat(smtp.mails()).hasSize(2);
      assertThat(smtp.conversations()).isOne();
    }
  }

  @Test
  void beginsAnewAfterAHundredMails() {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of())) {
      SmtpServer server = serverAt(smtp.port());

      for (int mail = 0; mail <= 100; mail++) {
        assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.ACCEPTED);
      }

      assertThat(smtp.mails()).hasSize(101);
      assertThat(smtp.conversations()).isEqualTo(2);
    }
  }

  @Test
  void costsNoAttemptWhenTheKeptConversationBroke() {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of())) {
      SmtpServer server = serverAt(smtp.port());
      server.send(MAIL);

      smtp.hangUp();

      assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.ACCEPTED);
      assertThat(smtp.conversations()).isEqualTo(2);
    }
  }

  @Test
  void goesOnInTheSameConversationAfterARefusal() {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of("RCPT", "550 no such mailbox"))) {
      SmtpServer server = serverAt(smtp.port());

      assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.PERMANENT);
      assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.PERMANENT);

      assertThat(smtp.conversations()).isOne();
    }
  }

  @Test
  void saysGoodByeWhenNoMailComes() {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of())) {
      SmtpServer server = serverAt(smtp.port());
      server.send(MAIL);
      server.endWhenIdle();
      server.send(MAIL);
      assertThat(smtp.conversations()).isOne();

      server.clock = Clock.offset(server.clock, KeptConversation.MOST_IDLE);
      server.endWhenIdle();

      assertThat(server.send(MAIL).outcome()).isEqualTo(AttemptOutcome.ACCEPTED);
      assertThat(smtp.conversations()).isEqualTo(2);
    }
  }

  private static SmtpServer serverAt(int port) {
    Map<String, String> environment = SettingsFixture.least();
    environment.put("CONSILIUM_SMTP_HOST", "127.0.0.1");
    environment.put("CONSILIUM_SMTP_PORT", String.valueOf(port));
    environment.put("CONSILIUM_SMTP_TLS", "none");
    return serverOf(environment);
  }

  static SmtpServer serverOf(Map<String, String> environment) {
    Settings settings = Settings.from(environment);
    MimeWriter writer = new MimeWriter();
    writer.settings = settings;
    SmtpServer server = new SmtpServer();
    server.settings = settings;
    server.writer = writer;
    server.clock = Clock.fixed(Instant.parse("2026-09-30T08:00:00Z"), ZoneOffset.UTC);
    return server;
  }
}
