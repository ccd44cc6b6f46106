package health.consilium.platform.mail;

import health.consilium.platform.language.Language;
import java.util.ArrayList;
import java.util.List;

/** The paper on which every mail is written: the same words as text and as plain HTML. */
public final class MailPaper {

  private final Language language;
  private final String subject;
  private final List<String> text = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  private MailPaper(Language language, String subject) {
    this.language = language;
    this.subject = subject;
  }

  public static MailPaper in(Language language, String subject) {
    return new MailPaper(language, subject);
  }

  public MailPaper paragraph(String words) {
    text.add(words);
    html.append("<p>").append(escape(words)).append("</p>\n");
    return this;
  }

  /** A link with a line that says what it does; the full address stands below it. */
  public MailPaper link(String label, String address) {
    text.add(label + "\n" + address);
    html.append("<p><a href=\"").append(escape(address)).append("\">").append(escape(label));
    html.append("</a><br>").append(escape(address)).append("</p>\n");
    return this;
  }

  /** The last lines, said softly. */
  public MailPaper footer(String words) {
    text.add("-- \n" + words);
    html.append("<hr><p><small>").append(escape(words)).append("</small></p>\n");
    return this;
  }

  public MailBody body() {
    String page =
        "<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n%s</body>\n</html>\n"
            .formatted(language.getTag(), language.getDirection(), escape(subject), html);
    return new MailBody(subject, String.join("\n\n", text) + "\n", page);
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
