package health.consilium.referral.mail;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.Referral;
import health.consilium.referral.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails about a referral in the patient's language. */
@ApplicationScoped
public class ReferralMails {

  private static final String MY_REFERRAL = "/patient/my-referral?number=";

  @Inject Settings settings;

  /** That it arrived, its number, and what happens next. */
  public MailMessage arrived(Referral referral, EmailAddress to) {
    String number = referral.number().value();
    Texts texts = texts(referral);
    MailText words =
        new MailText()
            .paragraph(texts.say("mail.referral.hello"))
            .paragraph(texts.say("mail.referral.arrived"))
            .big(number)
            .paragraph(texts.say("mail.referral.next1"))
            .paragraph(texts.say("mail.referral.next2"))
            .paragraph(texts.say("mail.referral.next3", settings.review().turnaroundDays()))
            .button(texts.say("mail.referral.see"), settings.site().address(MY_REFERRAL + number))
            .paragraph(texts.say("mail.referral.worse"));
    return message(referral, to, texts.say("mail.referral.arrived.subject", number), words);
  }

  /**
   * To the patient's own mailbox, when somebody else filled in the referral. Nothing that they
   * typed stands in it: it goes to an address that nobody has confirmed.
   */
  public MailMessage sentInYourName(Referral referral, Submission by, EmailAddress to) {
    String number = referral.number().value();
    Texts texts = texts(referral);
    String who = texts.say("mail.referral.copy.by." + by.submitter());
    MailText words =
        new MailText()
            .paragraph(texts.say("mail.referral.hello"))
            .paragraph(texts.say("mail.referral.copy", who, settings.site().hospitalName()))
            .big(number)
            .paragraph(texts.say("mail.referral.copy.letter"))
            .paragraph(texts.say("mail.referral.copy.object", settings.site().contact().value()));
    return message(referral, to, texts.say("mail.referral.copy.subject", number), words);
  }

  /** That something is asked for; what it is stands behind the sign-in. */
  public MailMessage recordsAsked(Referral referral, EmailAddress to) {
    String number = referral.number().value();
    Texts texts = texts(referral);
    MailText words =
        new MailText()
            .paragraph(texts.say("mail.referral.hello"))
            .paragraph(texts.say("mail.referral.asked", number))
            .paragraph(texts.say("mail.referral.asked.place"))
            .button(
                texts.say("mail.referral.asked.see"), settings.site().address(MY_REFERRAL + number))
            .paragraph(texts.say("mail.referral.asked.cannot"));
    return message(referral, to, texts.say("mail.referral.asked.subject", number), words);
  }

  private MailMessage message(Referral referral, EmailAddress to, String subject, MailText words) {
    words.signature(texts(referral).say("mail.referral.office"), settings.site().hospitalName());
    Language language = language(referral);
    return MailMessage.to(to, language, words.under(subject, language.getTag()));
  }

  private static Texts texts(Referral referral) {
    return Texts.of(language(referral));
  }

  private static Language language(Referral referral) {
    return Language.of(referral.language()).orElse(Language.ENGLISH);
  }
}
