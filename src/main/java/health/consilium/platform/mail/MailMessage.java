package health.consilium.platform.mail;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import java.util.List;

/** A mail to one person, before it is posted. */
public record MailMessage(
    EmailAddress to,
    Language language,
    MailBody body,
    List<MailAttachment> attachments,
    boolean carriesSecret) {

  public MailMessage {
    attachments = List.copyOf(attachments);
  }

  public static MailMessage to(EmailAddress to, Language language, MailBody body) {
    return new MailMessage(to, language, body, List.of(), false);
  }

  public MailMessage with(MailAttachment attachment) {
    return new MailMessage(to, language, body, List.of(attachment), carriesSecret);
  }

  /** Its words are erased from the database once the server took it or refused it. */
  public MailMessage withSecret() {
    return new MailMessage(to, language, body, attachments, true);
  }
}
