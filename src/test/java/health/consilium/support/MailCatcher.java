package health.consilium.support;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that delivers nothing and keeps every mail as a file. */
public final class MailCatcher implements PortalServer.Part {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path folder;
  private final GreenMail greenMail;
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final AtomicInteger counter = new AtomicInteger();

  private MailCatcher(Path folder, GreenMail greenMail) {
    this.folder = folder;
    this.greenMail = greenMail;
  }

  static MailCatcher start(Path folder, int port) {
    var greenMail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    var catcher = new MailCatcher(folder, greenMail);
    catcher.open();
    return catcher;
  }

  /** Listens, at the start or again after {@link #close}. */
  public void open() {
    greenMail.start();
    UserManager users = greenMail.getUserManager();
    users.setMessageDeliveryHandler(
        (message, address) -> {
          keep(message.getMessage(), address.getEmail());
          return mailbox(users, address.getEmail());
        });
  }

  /** The mails received by this address since the start. */
  public MimeMessage[] mailsTo(String address) {
    return greenMail.getReceivedMessagesForDomain(address);
  }

  private void keep(MimeMessage message, String recipient) throws MessagingException {
    String name =
        "%s-%03d-%s.eml"
            .formatted(
                STAMP.format(LocalDateTime.now(clock)),
                counter.incrementAndGet(),
                recipient.replaceAll("[^A-Za-z0-9@.+-]", "_"));
    try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
      message.writeTo(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static GreenMailUser mailbox(UserManager users, String address) throws UserException {
    GreenMailUser known = users.getUserByEmail(address);
    return known != null ? known : users.createUser(address, address, address);
  }

  /** Listens no longer. */
  @Override
  public void close() {
    greenMail.stop();
  }
}
