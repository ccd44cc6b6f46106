package health.consilium.platform.mail;

import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.Settings.MailServer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hospital's mail server, and what its answers mean. */
@ApplicationScoped
public class SmtpServer {

  private static final Pattern CODE = Pattern.compile("^\\s*([45]\\d\\d)[ -]");

  @Inject Settings settings;
  @Inject MimeWriter writer;
  @Inject Clock clock;

  private final KeptConversation kept = new KeptConversation();
  private volatile @Nullable Session session;
  private volatile boolean reached = true;

  /**
   * Hands the mail over; a failure is an answer too. That the kept conversation broke says nothing
   * of the mail: it is said once more in a new one, unless the server may have it already.
   */
  ServerAnswer send(Envelope envelope) {
    try {
      MimeMessage mail = written(envelope, session());
      Optional<Conversation> known = kept.take();
      if (known.isPresent()) {
        ServerAnswer answer = said(mail, known.get());
        if (answer.outcome() != AttemptOutcome.UNREACHED) {
          return answer;
        }
      }
      Conversation fresh = connected();
      reached = true;
      return said(mail, fresh);
    } catch (MessagingException broken) {
      reached = false;
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

  /** The conversation is kept when both sides know where they stand. */
  private ServerAnswer said(MimeMessage mail, Conversation conversation) {
    boolean inStep = false;
    try {
      ServerAnswer answer = answer(mail, conversation);
      inStep =
          answer.outcome() != AttemptOutcome.UNREACHED
              && answer.outcome() != AttemptOutcome.UNKNOWN;
      return answer;
    } finally {
      if (inStep) {
        kept.keep(conversation, clock.instant());
      } else {
        conversation.end();
      }
    }
  }

  private static ServerAnswer answer(MimeMessage mail, Conversation conversation) {
    try {
      conversation.say(mail);
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

  /** Whether somebody was there when a conversation was begun last. */
  boolean isReached() {
    return reached;
  }

  /** Says good-bye when no mail came for a while. */
  void endWhenIdle() {
    kept.endWhenIdle(clock.instant());
  }

  @PreDestroy
  void end() {
    kept.end();
  }

  /** Whether the server can be reached and answers; what it said when it did not. */
  public Optional<String> problem() {
    try (Transport transport = connected()) {
      return transport.isConnected() ? Optional.empty() : Optional.of("not connected");
    } catch (MessagingException broken) {
      return Optional.of(words(broken));
    }
  }

  private Session session() throws MessagingException {
    Session known = session;
    if (known == null) {
      known = SmtpSession.of(settings);
      session = known;
    }
    return known;
  }

  private Conversation connected() throws MessagingException {
    MailServer server = settings.mail();
    var conversation = new Conversation(session(), server.host(), server.port());
    if (server.credentials().isPresent()) {
      var known = server.credentials().get();
      conversation.connect(server.host(), server.port(), known.user(), known.password());
    } else {
      conversation.connect(server.host(), server.port(), null, null);
    }
    return conversation;
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
