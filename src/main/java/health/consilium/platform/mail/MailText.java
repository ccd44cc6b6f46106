package health.consilium.platform.mail;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a mail, once as plain text and once as HTML that any mail reader shows. */
public final class MailText {

  private final List<String> plain = new ArrayList<>();
  private final List<String> html = new ArrayList<>();

  public MailText paragraph(String words) {
    return add(words, paragraphOf(escaped(words)));
  }

  /** Something short to be seen first, such as a number. */
  public MailText big(String words) {
    return add(
        words,
        "<p style=\"margin:0 0 16px;font-size:22px;font-weight:600\">" + escaped(words) + "</p>");
  }

  /** An address to open; as text it stands alone on its line. */
  public MailText button(String label, String address) {
    return add(
        label + "\n" + address,
        """
        <p style="margin:0 0 16px"><a href="%s" style="display:inline-block;padding:12px 20px;\
        background:#0d5c63;color:#ffffff;border-radius:6px;text-decoration:none;\
        font-weight:600">%s</a></p>\
        """
            .formatted(escaped(address), escaped(label)));
  }

  public MailText signature(String office, String hospital) {
    return add(office + "\n" + hospital, paragraphOf(escaped(office) + "<br>" + escaped(hospital)));
  }

  /** The last lines, said softly; as text a mail reader knows them by their two dashes. */
  public MailText footer(String words) {
    return add(
        "-- \n" + words,
        "<hr><p style=\"margin:0 0 16px;font-size:14px\">" + escaped(words) + "</p>");
  }

  /** The finished body; the language is the one of {@code lang}. */
  public MailBody under(String subject, String language) {
    return new MailBody(
        subject,
        String.join("\n\n", plain) + "\n",
        """
        <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width"><title>%s</title></head>\
        <body style="margin:0;padding:24px;background:#ffffff;color:#14262b;\
        font:16px/1.5 -apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC',\
        'Microsoft YaHei',sans-serif"><div style="max-width:560px">%s</div></body></html>
        """
            .formatted(escaped(language), escaped(subject), String.join("", html)));
  }

  private static String paragraphOf(String markup) {
    return "<p style=\"margin:0 0 16px\">" + markup + "</p>";
  }

  private MailText add(String words, String markup) {
    plain.add(words);
    html.add(markup);
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
