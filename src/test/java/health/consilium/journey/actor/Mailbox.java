package health.consilium.journey.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.support.MailCatcher;
import health.consilium.support.PortalUnderTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that reached a person's mail server. */
public record Mailbox(String address, MailCatcher server) {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  public static Mailbox of(String address) {
    return new Mailbox(address, PortalUnderTest.portal().mail());
  }

  /** The newest link to this page of the portal that was mailed. */
  public String link(String path) {
    Pattern link = Pattern.compile("https?://[\\w.:-]+" + Pattern.quote(path) + "\\?[\\w=&%.-]+");
    await()
        .alias("a mail to " + address + " with a link to " + path)
        .atMost(PATIENCE)
        .until(() -> texts().anyMatch(text -> link.matcher(text).find()));
    return texts()
        .flatMap(text -> link.matcher(text).results().map(MatchResult::group))
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }

  /** Every PDF that hangs on any mail. */
  public List<byte[]> pdfs() {
    return mails().flatMap(mail -> mail.pdfs().stream()).toList();
  }

  /** How many mails with a link to this page of the portal came. */
  public long links(String path) {
    return texts().filter(text -> text.contains(path + "?")).count();
  }

  /** The one mail that says this; never two. */
  public Mail mailAbout(String words) {
    return theOne("about " + words, mail -> (mail.subject() + mail.text()).contains(words));
  }

  /** The one mail on which a PDF hangs; never two. */
  public Mail mailWithALetter() {
    return theOne("with a letter", mail -> !mail.pdfs().isEmpty());
  }

  private Mail theOne(String which, Predicate<Mail> wanted) {
    await()
        .alias("a mail to " + address + " " + which)
        .atMost(PATIENCE)
        .until(() -> mails().anyMatch(wanted));
    List<Mail> found = mails().filter(wanted).toList();
    assertThat(found).as("mails " + which).hasSize(1);
    return found.getFirst();
  }

  private Stream<Mail> mails() {
    return Stream.of(server.mailsTo(address)).map(Mail::new);
  }

  private Stream<String> texts() {
    return mails().map(Mail::text);
  }

  private static String subject(MimeMessage message) {
    try {
      return String.valueOf(message.getSubject());
    } catch (MessagingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** One mail as its reader sees it. */
  public static final class Mail {

    private final MimeMessage message;

    private Mail(MimeMessage message) {
      this.message = message;
    }

    public String subject() {
      return Mailbox.subject(message);
    }

    public String text() {
      StringBuilder text = new StringBuilder();
      parts().stream()
          .filter(part -> is(part, "text/*") && !isFile(part))
          .forEach(part -> text.append(content(part)).append('\n'));
      return text.toString();
    }

    /** The files that hang on the mail. */
    public List<byte[]> pdfs() {
      return parts().stream().filter(part -> is(part, "application/pdf")).map(Mail::bytes).toList();
    }

    private List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      collect(message, parts);
      return parts;
    }

    private static void collect(Part part, List<Part> parts) {
      try {
        if (!part.isMimeType("multipart/*")) {
          parts.add(part);
          return;
        }
        Multipart several = (Multipart) part.getContent();
        for (int i = 0; i < several.getCount(); i++) {
          BodyPart each = several.getBodyPart(i);
          collect(each, parts);
        }
      } catch (MessagingException failure) {
        throw new IllegalStateException(failure);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static boolean is(Part part, String type) {
      try {
        return part.isMimeType(type);
      } catch (MessagingException failure) {
        throw new IllegalStateException(failure);
      }
    }

    private static boolean isFile(Part part) {
      try {
        return part.getFileName() != null;
      } catch (MessagingException failure) {
        throw new IllegalStateException(failure);
      }
    }

    private static Object content(Part part) {
      try {
        return part.getContent();
      } catch (MessagingException failure) {
        throw new IllegalStateException(failure);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static byte[] bytes(Part part) {
      try (var content = part.getInputStream()) {
        return content.readAllBytes();
      } catch (MessagingException failure) {
        throw new IllegalStateException(failure);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
