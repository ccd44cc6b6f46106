package health.consilium.platform.mail;

import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.Settings.MailServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hospital's mail server, and what its answers mean. */
@ApplicationScoped
public class SmtpServer {

  private static final Logger LOG = Logger.getLogger(SmtpServer.class.getName());
  private static final Pattern CODE = Pattern.compile("^\\s*([45]\\d\\d)[ -]");
  private static final String CONNECT_MILLISECONDS = "10000";
  private static final String READ_MILLISECONDS = "60000";

  @Inject Settings settings;
  @Inject MimeWriter writer;

  /** Hands the mail over; a failure is an answer too. */
  ServerAnswer send(Envelope envelope) {
    Session session = session();
    MimeMessage mail = written(envelope, session);
    try {
      Conversation conversation = connected(session);
      try {
        return send(mail, conversation);
      } finally {
        leave(conversation);
      }
    } catch (MessagingException broken) {
      return new ServerAnswer(AttemptOutcome.UNREACHED, words(broken));
    }
  }

  private MimeMessage written(Envelope envelope, Session session) {
    try {
      return writer.write(envelope, session);
    } catch (MessagingException broken) {
      throw new IllegalStateException("a mail that cannot be written", broken);
    }
  }

  private static ServerAnswer send(MimeMessage mail, Conversation conversation) {
    try {
      conversation.sendMessage(mail, mail.getAllRecipients());
      return new ServerAnswer(AttemptOutcome.ACCEPTED, conversation.getLastServerResponse());
    } catch (SendFailedException refused) {
      return answer(refused, silence(conversation));
    } catch (MessagingException broken) {
      return new ServerAnswer(silence(conversation), words(broken));
    }
  }

  /** What it means that no answer came. */
  private static AttemptOutcome silence(Conversation conversation) {
    return conversation.isSaidToItsEnd() ? AttemptOutcome.UNKNOWN : AttemptOutcome.UNREACHED;
  }

  /** What was answered stands, however the server takes the good-bye. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException late) {
      LOG.log(Level.FINE, "The mail server hung up first", late);
    }
  }

  /** Whether the server can be reached and answers; what it said when it did not. */
  public Optional<String> problem() {
    try (Transport transport = connected(session())) {
      return transport.isConnected() ? Optional.empty() : Optional.of("not connected");
    } catch (MessagingException broken) {
      return Optional.of(words(broken));
    }
  }

  private Session session() {
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
    properties.put("mail.mime.allowutf8", "false");
    secure(properties, server);
    return Session.getInstance(properties);
  }

  /** No falling back to clear text: when TLS is wanted, no TLS is no mail. */
  private static void secure(Properties properties, MailServer server) {
    properties.put("mail.smtp.auth", String.valueOf(server.credentials().isPresent()));
    switch (server.tls()) {
      case NONE -> properties.put("mail.smtp.socketFactory", new NoDelaySocketFactory());
      case STARTTLS -> {
        properties.put("mail.smtp.socketFactory", new NoDelaySocketFactory());
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case IMPLICIT -> properties.put("mail.smtp.ssl.enable", "true");
    }
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
  }

  private Conversation connected(Session session) throws MessagingException {
    MailServer server = settings.mail();
    var transport = new Conversation(session, server.host(), server.port());
    if (server.credentials().isPresent()) {
      var credentials = server.credentials().get();
      transport.connect(server.host(), server.port(), credentials.user(), credentials.password());
    } else {
      transport.connect(server.host(), server.port(), null, null);
    }
    return transport;
  }

  /** A code of 500 and more to this sender, recipient or text is final. */
  private static ServerAnswer answer(SendFailedException refused, AttemptOutcome silence) {
    for (Exception part = refused; part != null; part = next(part)) {
      Matcher code = CODE.matcher(String.valueOf(part.getMessage()));
      if (code.find()) {
        return new ServerAnswer(meaning(code.group(1)), words(part));
      }
    }
    return new ServerAnswer(silence, words(refused));
  }

  private static AttemptOutcome meaning(String code) {
    return switch (code) {
      case "421" -> AttemptOutcome.UNREACHED;
      case "452" -> AttemptOutcome.FULL;
      default -> code.startsWith("5") ? AttemptOutcome.PERMANENT : AttemptOutcome.TEMPORARY;
    };
  }

  private static @Nullable Exception next(Exception part) {
    return part instanceof MessagingException chain ? chain.getNextException() : null;
  }

  private static String words(Exception broken) {
    StringBuilder words = new StringBuilder(String.valueOf(broken.getMessage()));
    Exception cause = next(broken);
    if (cause != null) {
      words.append(" (").append(cause.getMessage()).append(')');
    }
    return words.toString();
  }
}
