package health.consilium.platform.mail;

import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.Settings.MailServer;
import health.consilium.platform.settings.Settings.Tls;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;

/** How the mail server is spoken to; without safety no word. */
final class SmtpSession {

  private static final String CONNECT_MILLISECONDS = "10000";
  private static final String READ_MILLISECONDS = "60000";

  private SmtpSession() {}

  static Session of(Settings settings) throws MessagingException {
    MailServer server = settings.mail();
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.port", String.valueOf(server.port()));
    properties.put("mail.smtp.localhost", settings.site().baseUrl().getHost());
    properties.put("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
    properties.put("mail.smtp.timeout", READ_MILLISECONDS);
    properties.put("mail.smtp.writetimeout", READ_MILLISECONDS);
    properties.put("mail.smtp.quitwait", "false");
    properties.put("mail.smtp.auth", String.valueOf(server.credentials().isPresent()));
    properties.put("mail.mime.allowutf8", "false");
    properties.put("mail.smtp.socketFactory", new NoDelaySocketFactory());
    properties.put("mail.smtp.socketFactory.fallback", "false");
    if (server.tls() != Tls.NONE) {
      secure(properties, server);
    }
    return Session.getInstance(properties);
  }

  /** No falling back to clear text: when TLS is wanted, no TLS is no mail. */
  private static void secure(Properties properties, MailServer server) throws MessagingException {
    if (server.tls() == Tls.IMPLICIT) {
      properties.put("mail.smtp.ssl.enable", "true");
    } else {
      properties.put("mail.smtp.starttls.enable", "true");
      properties.put("mail.smtp.starttls.required", "true");
    }
    properties.put("mail.smtp.ssl.socketFactory", new NoDelayTlsFactory(Trust.of(server.trust())));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
  }
}
