package health.consilium.platform.mail;

import java.util.regex.Pattern;

/** A file that travels with a mail; its bytes are fetched from the named source when it is sent. */
public record MailAttachment(String fileName, String contentType, String source, String key) {

  private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

  public MailAttachment {
    if (fileName.isBlank()
        || fileName.chars().anyMatch(Character::isISOControl)
        || fileName.contains("\"")) {
      throw new IllegalArgumentException("a file name is one line of text");
    }
    if (!TYPE.matcher(contentType).matches()) {
      throw new IllegalArgumentException("not a content type");
    }
  }
}
