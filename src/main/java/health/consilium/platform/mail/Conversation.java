package health.consilium.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A conversation with the mail server that remembers whether a mail was said to its end. */
final class Conversation extends SMTPTransport {

  private boolean saidToItsEnd;

  Conversation(Session session, String host, int port) {
    super(session, new URLName("smtp", host, port, null, null, null));
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
}
