package health.consilium.delivery.mail;

import health.consilium.delivery.CoveringMails;
import health.consilium.delivery.SignedLetters;
import health.consilium.platform.mail.MailAttachmentSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives the outbox a letter's PDF, byte for byte as it was printed at signing. */
@ApplicationScoped
public class LetterAttachments implements MailAttachmentSource {

  @Inject SignedLetters letters;

  @Override
  public String name() {
    return CoveringMails.SOURCE;
  }

  @Override
  public byte[] content(String key) {
    return letters.pdf(UUID.fromString(key));
  }
}
