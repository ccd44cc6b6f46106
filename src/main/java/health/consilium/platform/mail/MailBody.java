package health.consilium.platform.mail;

/** The words of a mail, as plain text and as HTML. */
public record MailBody(String subject, String text, String html) {

  public MailBody {
    if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a subject is one line of text");
    }
  }
}
