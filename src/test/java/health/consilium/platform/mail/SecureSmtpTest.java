package health.consilium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.settings.SettingsFixture;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a line that nobody else can read, and a server that is who it says, no mail leaves. */
@SuppressWarnings("NullAway.Init") // made before all
class SecureSmtpTest {

  private static final String IMPLICIT = "implicit";
  private static final String STARTTLS = "starttls";

  @TempDir static Path folder;

  private static SelfMadeCertificate ours;
  private static SelfMadeCertificate another;

  @BeforeAll
  static void makeCertificates() throws Exception {
    ours = SelfMadeCertificate.of("localhost", folder);
    another = SelfMadeCertificate.of("mail.elsewhere.example", folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPLICIT, STARTTLS})
  void handsAMailToTheServerThatIsTrusted(String tls) {
    try (ScriptedSmtp smtp = serving(tls, ours)) {
      ServerAnswer answer = server(smtp, tls, Optional.of(ours.pem())).send(SmtpServerTest.MAIL);

      assertThat(answer.outcome()).as(answer.text()).isEqualTo(AttemptOutcome.ACCEPTED);
      assertThat(smtp.mails()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPLICIT, STARTTLS})
  void handsNothingToAServerOfAnotherName(String tls) {
    try (ScriptedSmtp smtp = serving(tls, another)) {
      refuses(smtp, server(smtp, tls, Optional.of(another.pem())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPLICIT, STARTTLS})
  void handsNothingToAServerForWhichNobodyVouches(String tls) {
    try (ScriptedSmtp smtp = serving(tls, ours)) {
      refuses(smtp, server(smtp, tls, Optional.empty()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPLICIT, STARTTLS})
  void saysNothingInTheClearToAServerWithoutTls(String tls) {
    try (ScriptedSmtp smtp = ScriptedSmtp.answering(Map.of("EHLO", "250 ready"))) {
      refuses(smtp, server(smtp, tls, Optional.of(ours.pem())));
    }
  }

  @Test
  void isNotReadyWithoutTheCertificatesItIsToTrust() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing");
    try (ScriptedSmtp smtp = serving(IMPLICIT, ours)) {
      SmtpServer server = server(smtp, IMPLICIT, Optional.of(empty));

      refuses(smtp, server);
      assertThat(server.problem()).isPresent();
    }
  }

  @Test
  void sendsAtOnceInTlsToo() throws Exception {
    var factory = new NoDelayTlsFactory(Trust.of(Optional.of(ours.pem())));
    try (Socket fresh = factory.createSocket();
        ScriptedSmtp smtp = serving(IMPLICIT, ours);
        Socket connected = factory.createSocket("localhost", smtp.port())) {
      assertThat(fresh.getTcpNoDelay()).isTrue();
      assertThat(connected.getTcpNoDelay()).isTrue();
    }
  }

  /** It is not the mail's fault, so no attempt is used up. */
  private static void refuses(ScriptedSmtp smtp, SmtpServer server) {
    ServerAnswer answer = server.send(SmtpServerTest.MAIL);

    assertThat(answer.outcome()).as(answer.text()).isEqualTo(AttemptOutcome.UNREACHED);
    assertThat(smtp.mails()).isEmpty();
  }

  private static ScriptedSmtp serving(String tls, SelfMadeCertificate certificate) {
    return tls.equals(IMPLICIT)
        ? ScriptedSmtp.encrypted(certificate.identity())
        : ScriptedSmtp.offeringTls(certificate.identity());
  }

  private static SmtpServer server(ScriptedSmtp smtp, String tls, Optional<Path> trust) {
    Map<String, String> environment = SettingsFixture.least();
    environment.put("CONSILIUM_SMTP_HOST", "localhost");
    environment.put("CONSILIUM_SMTP_PORT", String.valueOf(smtp.port()));
    environment.put("CONSILIUM_SMTP_TLS", tls);
    trust.ifPresent(pem -> environment.put("CONSILIUM_SMTP_TRUST", pem.toString()));
    return SmtpServerTest.serverOf(environment);
  }
}
