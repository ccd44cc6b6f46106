package health.consilium.delivery;

import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailAttachment;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.LetterWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;

/** Writes the mail with which a letter travels; it never says anything about an illness. */
@ApplicationScoped
public class CoveringMails {

  /** The name by which a mail says that its attachment is a letter. */
  public static final String SOURCE = "letter";

  @Inject Settings settings;

  MailMessage write(Cover cover) {
    Texts texts = Texts.of(cover.language());
    MailText words = new MailText();
    greeting(cover, texts, words);
    way(cover, texts, words);
    words.paragraph(texts.say("mail.letter.show"));
    words.paragraph(texts.say("mail.letter.wrongPerson", settings.site().contact().value()));
    words.signature(texts.say("mail.letter.office"), settings.site().hospitalName());
    String key = cover.edition().adds() ? "mail.letter.addendum.subject" : "mail.letter.subject";
    String subject = texts.say(key, cover.number().value());
    MailMessage message =
        MailMessage.to(
            cover.recipient().address(),
            cover.language(),
            words.under(subject, cover.language().getTag()));
    return cover.way() == LetterWay.LINK ? message.withSecret() : message.with(letter(cover));
  }

  private static void greeting(Cover cover, Texts texts, MailText words) {
    String name = cover.recipient().name();
    words.paragraph(
        name.isBlank()
            ? texts.say("mail.letter.greeting.anyone")
            : texts.say("mail.letter.greeting", name));
    if (cover.edition().adds()) {
      words.paragraph(texts.say("mail.letter.addendum", cover.number().value()));
      return;
    }
    words.paragraph(texts.say("mail.letter.ready", cover.number().value()));
    switch (cover.reason()) {
      case FIRST -> {}
      case CORRECTION -> words.paragraph(texts.say("mail.letter.corrected"));
      case NEW_RESULTS -> words.paragraph(texts.say("mail.letter.newResults"));
    }
  }

  private void way(Cover cover, Texts texts, MailText words) {
    if (cover.way() == LetterWay.ATTACHED) {
      words.paragraph(texts.say("mail.letter.attached", fileName(cover)));
      if (cover.recipient().account()) {
        words.paragraph(texts.say("mail.letter.pages"));
        words.button(
            texts.say("mail.letter.read"),
            settings
                .site()
                .address("/patient/letter?number=" + cover.number().value() + whichOne(cover)));
      }
      return;
    }
    words.paragraph(texts.say("mail.letter.link", lastDay(cover, texts)));
    words.button(
        texts.say("mail.letter.open"),
        settings.site().address("/letter-link?code=" + cover.code().value()));
    words.paragraph(texts.say("mail.letter.link.words"));
  }

  private String lastDay(Cover cover, Texts texts) {
    return DateTimeFormatter.ofPattern(texts.say("mail.letter.date"), cover.language().locale())
        .format(cover.linkEnds().atZone(settings.review().timeZone()));
  }

  private static MailAttachment letter(Cover cover) {
    return new MailAttachment(
        fileName(cover), "application/pdf", SOURCE, cover.letterId().toString());
  }

  private static String fileName(Cover cover) {
    return LetterFile.nameOf(cover.number(), cover.edition().addendum());
  }

  /** This one, whatever is released after it. */
  private static String whichOne(Cover cover) {
    String edition = "&edition=" + cover.edition().edition();
    return cover.edition().adds() ? edition + "&addendum=" + cover.edition().addendum() : edition;
  }
}
