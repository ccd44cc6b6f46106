package health.consilium.platform.mail;

import health.consilium.platform.settings.Settings;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Writes a mail as the world's mail programs read it. */
@ApplicationScoped
public class MimeWriter {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  @Inject Settings settings;

  @Inject @Any Instance<MailAttachmentSource> sources;

  MimeMessage write(Envelope envelope, Session session) throws MessagingException {
    MailMessage message = envelope.message();
    MimeMessage mail = new KnownMessage(session, envelope.messageId());
    mail.setFrom(sender());
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to().value(), true));
    mail.setSubject(message.body().subject(), UTF_8);
    mail.setSentDate(Date.from(envelope.date()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Content-Language", message.language().getTag());
    mail.setContent(parts(message));
    mail.saveChanges();
    return mail;
  }

  private InternetAddress sender() throws MessagingException {
    try {
      return new InternetAddress(
          settings.mail().from().value(), settings.site().hospitalName(), UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("UTF-8 is always there", impossible);
    }
  }

  private MimeMultipart parts(MailMessage message) throws MessagingException {
    MimeMultipart words = words(message.body());
    if (message.attachments().isEmpty()) {
      return words;
    }
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(words);
    MimeMultipart all = new MimeMultipart("mixed", first);
    for (MailAttachment attachment : message.attachments()) {
      all.addBodyPart(part(attachment));
    }
    return all;
  }

  private static MimeMultipart words(MailBody body) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(body.text(), UTF_8);
    MimeMultipart words = new MimeMultipart("alternative", text);
    if (!body.html().isEmpty()) {
      MimeBodyPart html = new MimeBodyPart();
      html.setText(body.html(), UTF_8, "html");
      words.addBodyPart(html);
    }
    return words;
  }

  private MimeBodyPart part(MailAttachment attachment) throws MessagingException {
    byte[] bytes =
        sources.stream()
            .filter(source -> source.name().equals(attachment.source()))
            .findFirst()
            .orElseThrow(() -> new MessagingException("no source " + attachment.source()))
            .content(attachment.key());
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, attachment.contentType())));
    part.setDisposition(Part.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    try {
      part.setFileName(MimeUtility.encodeText(attachment.fileName(), UTF_8, null));
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("UTF-8 is always there", impossible);
    }
    return part;
  }

  /** A message that keeps the id it was given, also when it is written a second time. */
  private static final class KnownMessage extends MimeMessage {

    private final String messageId;

    KnownMessage(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
