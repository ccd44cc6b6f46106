package health.consilium.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A conversation with the mail server that remembers whether a mail was said to its end. */
final class Conversation extends SMTPTransport {

  private static final Logger LOG = Logger.getLogger(Conversation.class.getName());

  /** Some servers count, and hang up on who stays for ever. */
  private static final int MOST_MAILS = 100;

  private int mails;
  private boolean saidToItsEnd;

  Conversation(Session session, String host, int port) {
    super(session, new URLName("smtp", host, port, null, null, null));
    setUseRset(true); // asking whether it is still there also ends what a refusal left behind
  }

  void say(MimeMessage mail) throws MessagingException {
    mails++;
    saidToItsEnd = false;
    sendMessage(mail, mail.getAllRecipients());
  }

  /** From here on the server may have the mail, whether or not it can still say so. */
  @Override
  protected void finishData() throws IOException, MessagingException {
    saidToItsEnd = true;
    super.finishData();
  }

  boolean isSaidToItsEnd() {
    return saidToItsEnd;
  }

  boolean isLongEnough() {
    return mails >= MOST_MAILS;
  }

  /** What was answered stands, however the server takes the good-bye. */
  void end() {
    try {
      close();
    } catch (MessagingException late) {
      LOG.log(Level.FINE, "The mail server hung up first", late);
    }
  }
}
